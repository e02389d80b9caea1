package dev.cyanotype.journal;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.files.AppendFile;
import dev.cyanotype.files.FileLocks;
import dev.cyanotype.files.FileOperations;
import dev.cyanotype.files.Reasons;
import dev.cyanotype.files.Sha256;
import dev.cyanotype.history.History;
import dev.cyanotype.history.Revision;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The journals of this user's documents: opens them, and says what came back. */
public final class Journals {
    private static final long SHORTEN_AFTER = 4 << 20;
    private static final int MOST_STATES_COMPARED = 64;

    private final FileOperations disk;
    private final FileLocks locks;
    private final @Nullable JournalFolder folder;
    private final InstantSource clock;
    private final Supplier<Executor> threads;

    /**
     * @param locks those of this program, of which there is one
     * @param folder where the journals are; null where the user has no folder, so that nothing is kept
     * @param clock gives the times of day
     * @param threads gives each journal one thread, on which its file is written
     */
    public Journals(
            FileOperations disk, FileLocks locks, @Nullable JournalFolder folder, InstantSource clock, Supplier<Executor> threads) {
        this.disk = disk;
        this.locks = locks;
        this.folder = folder;
        this.clock = clock;
        this.threads = threads;
    }

    /**
     * Opens the journal of a file.
     *
     * @param held the SHA-256 of what the file holds, 64 hexadecimal digits
     * @param listener is told, on the journal's thread, when it cannot be written and when it can be again
     */
    public OpenedJournal open(Path document, String held, Consumer<Writing> listener) {
        return folder == null
                ? memoryOnly("There is no folder for this user's data, so no journal is kept: save often.")
                : new Opening(folder, folder.of(document), listener).of(held);
    }

    /** Begins the journal of a document that has no file. */
    public OpenedJournal begin(Consumer<Writing> listener) {
        if (folder == null) {
            return memoryOnly("There is no folder for this user's data, so no journal is kept: save the document to be safe.");
        }
        String id = clock.instant().toString().replace(":", "");
        Path journal = folder.untitled(id);
        for (int n = 2; disk.exists(journal) || disk.exists(JournalFolder.lockOf(journal)); n++) {
            journal = folder.untitled(id + "-" + n);
        }
        return new Opening(folder, journal, listener).of(null);
    }

    /** The journals of documents that never got a file, the oldest first; those that are open are among them. */
    public List<Path> untitled() {
        return folder == null ? List.of() : folder.untitled();
    }

    /** Opens one of {@link #untitled}. */
    public OpenedJournal openUntitled(Path journal, Consumer<Writing> listener) {
        return folder == null ? memoryOnly("") : new Opening(folder, journal, listener).of(null);
    }

    private static OpenedJournal memoryOnly(String news) {
        return new OpenedJournal(OpenedJournal.Mode.MEMORY_ONLY, KeptJournal.NOWHERE, null, List.of(news), null);
    }

    private static OpenedJournal readOnly(String news) {
        return new OpenedJournal(OpenedJournal.Mode.READ_ONLY, KeptJournal.NOWHERE, null, List.of(news), null);
    }

    /** The opening of one journal. */
    private final class Opening {
        private final JournalFolder in;
        private final Path path;
        private final Consumer<Writing> listener;
        private final LockGuard guard = new LockGuard(locks);
        private final List<String> news = new ArrayList<>();

        Opening(JournalFolder in, Path path, Consumer<Writing> listener) {
            this.in = in;
            this.path = path;
            this.listener = listener;
        }

        /** @param file the SHA-256 of the document's file, or null where it has none */
        OpenedJournal of(@Nullable String file) {
            try {
                disk.createFolder(in.path());
                if (!guard.take(path)) {
                    String message = "Another window has this document open and writes it: here it can be looked at.";
                    return readOnly(message);
                }
            } catch (IOException refused) {
                news.add("The journal cannot be kept, because " + Reasons.whyNotWritten(refused, in.path(), 1 << 16)
                        + ": what you do is kept in memory until it can be; save often.");
                return writing(begun(), null);
            }
            try {
                return disk.exists(path) ? known(disk.read(path), file) : writing(begun(), null);
            } catch (IOException refused) {
                guard.release();
                return memoryOnly("The journal cannot be read, because " + Reasons.why(refused)
                        + ": what you do is kept in memory only; save often.");
            }
        }

        private OpenedJournal known(byte[] bytes, @Nullable String file) throws IOException {
            Recovery recovery = Recovery.of(bytes);
            JournalReading reading = recovery.reading();
            if (reading.isNewer()) {
                guard.release();
                return readOnly("The history of this document was written by a newer Cyanotype (format " + reading.version()
                        + ") and is left as it is: here the document can only be looked at, or saved as a copy.");
            }
            Damage damage = recovery.damage();
            if (damage != null) {
                aside(bytes, damage);
                cut(reading.tail().end());
            }
            Recovered state = recovery.state();
            if (state == null) {
                return writing(begun(), null);
            }
            Recovered fitting = file == null ? state : new FittingFile(news).of(state, file);
            if (fitting == null) {
                Path other = in.aside(path, "outside");
                disk.moveOver(path, other);
                disk.forceFolder(in.path());
                int unsaved = state.unsaved();
                news.add("The file was changed by another program, so its history begins anew"
                        + (unsaved == 0 ? "" : "; the old one has " + (unsaved == 1 ? "an edit that was" : unsaved + " edits that were") + " not saved")
                        + ".");
                return writing(begun(), null, other);
            }
            return upgraded(reading, fitting);
        }

        private OpenedJournal upgraded(JournalReading reading, Recovered state) {
            if (reading.version() == Layout.VERSION) {
                return writing(reading, state);
            }
            SegmentFile rewritten = begun();
            String fault = rewritten.replace(reading.entries());
            if (fault == null) {
                return writing(rewritten, state);
            }
            guard.release();
            news.add("The journal could not be brought to this version's form (" + fault + "): what you do is kept in memory only.");
            return new OpenedJournal(OpenedJournal.Mode.MEMORY_ONLY, KeptJournal.NOWHERE, state, news, null);
        }

        private void aside(byte[] bytes, Damage damage) throws IOException {
            Path other = in.aside(path, "damaged");
            disk.create(other, true);
            disk.write(other, bytes);
            disk.forceFolder(in.path());
            news.add("The journal is damaged at byte " + damage.offset() + " (" + damage.what()
                    + "): everything before came back, and the damaged file is kept in " + Reasons.shown(other) + ".");
        }

        private void cut(long length) throws IOException {
            try (AppendFile file = disk.openToAppend(path)) {
                file.truncate(length);
                file.force();
            }
        }

        private SegmentFile begun() {
            return new SegmentFile(disk, SegmentFile.Where.begun(path, SHORTEN_AFTER), clock, guard);
        }

        private OpenedJournal writing(JournalReading held, @Nullable Recovered state) {
            var where = new SegmentFile.Where(path, held.entries(), held.tail(), SHORTEN_AFTER);
            return writing(new SegmentFile(disk, where, clock, guard), state);
        }

        private OpenedJournal writing(SegmentFile file, @Nullable Recovered state) {
            return writing(file, state, null);
        }

        private OpenedJournal writing(SegmentFile file, @Nullable Recovered state, @Nullable Path aside) {
            var writer = new JournalWriter(file, threads.get(), listener);
            return new OpenedJournal(
                    OpenedJournal.Mode.WRITES, new WrittenJournal(disk, in, guard, file, writer), state, news, aside);
        }
    }

    /** Finds the revision that a file holds. */
    private record FittingFile(List<String> news) {

        /** The state to show, or null where the file holds none of its revisions. */
        @Nullable Recovered of(Recovered state, String file) {
            History history = state.history();
            Recovered.Marks marks = state.marks();
            Entry.Saved saved = marks.saved();
            int current = history.current().number();
            if (file.equals(saved == null ? marks.origin() : saved.file())) {
                int unsaved = state.unsaved();
                if (unsaved > 0) {
                    news.add(unsaved == 1
                            ? "1 edit that was not saved came back (revision " + current + ")."
                            : unsaved + " edits that were not saved came back (revision " + current + ").");
                }
                return state;
            }
            Integer at = marks.files().get(file);
            if (at == null && file.equals(marks.origin())) {
                at = history.revisions().getFirst().number();
            }
            at = at == null ? among(history, file) : at;
            if (at == null) {
                return null;
            }
            if (at != current) {
                news.add("The file is as it was at revision " + at + "; the later ones are in the history.");
            }
            return new Recovered(history.at(at), state.runs(), marks);
        }

        /** A save that was cut short before it was told left a file that only the states themselves know. */
        private static @Nullable Integer among(History history, String file) {
            if (holds(history.current(), file)) {
                return history.current().number();
            }
            List<Revision> latest = history.revisions().reversed();
            for (Revision each : latest.subList(0, Math.min(latest.size(), MOST_STATES_COMPARED))) {
                if (holds(each, file)) {
                    return each.number();
                }
            }
            return null;
        }

        private static boolean holds(Revision revision, String file) {
            Blueprint document = revision.document();
            return Sha256.hex(document.toBytes()).equals(file);
        }
    }
}
