package dev.cyanotype.journal;

import dev.cyanotype.files.AppendFile;
import dev.cyanotype.files.AtomicFile;
import dev.cyanotype.files.FileOperations;
import dev.cyanotype.files.Reasons;
import dev.cyanotype.files.Saving;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The file of a journal behind its last good record, for one thread. After a step that failed, what it may have left there is cut
 * off before anything is written again.
 */
final class SegmentFile {
    private final FileOperations disk;
    private final Guard guard;
    private final InstantSource clock;
    /** How many bytes of entries that may have become superfluous call for shortening. */
    private final long bound;
    /** What the file holds, should it be lost. The history in memory is made of the same patches, so that this costs little. */
    private final List<Entry> held = new ArrayList<>();
    private Path path;
    private Tail tail;
    private long superfluous;
    private @Nullable AppendFile open;

    /** Stands before every opening of a file for writing. */
    interface Guard {
        /** @throws IOException where this is not the one who may write the file now */
        void check(Path file) throws IOException;
    }

    /**
     * Which file, and from where on.
     *
     * @param path the file, which need not be there
     * @param held the entries that it holds
     * @param tail where to go on in it
     * @param bound after how many bytes of commands without a revision, names and marks it is worth shortening
     */
    record Where(Path path, List<Entry> held, Tail tail, long bound) {
        /** A file that is to be begun. */
        static Where begun(Path path, long bound) {
            return new Where(path, List.of(), Tail.NOTHING, bound);
        }
    }

    SegmentFile(FileOperations disk, Where where, InstantSource clock, Guard guard) {
        this.disk = disk;
        this.guard = guard;
        this.clock = clock;
        this.path = where.path();
        this.tail = where.tail();
        this.held.addAll(where.held());
        this.bound = where.bound();
    }

    Path path() {
        return path;
    }

    /** Writes entries and returns when they are on the disk. */
    void write(List<Entry> entries) throws IOException {
        var records = new Appending(tail, clock.instant());
        for (Entry entry : entries) {
            int length = records.add(entry);
            superfluous += entry instanceof Entry.Revised || entry instanceof Entry.Started ? 0 : length;
        }
        AppendFile file;
        try {
            file = opened();
        } catch (IOException refused) {
            close();
            writeAnew(entries, refused);
            return;
        }
        try {
            file.write(tail.end(), records.bytes());
            file.force();
        } catch (IOException refused) {
            close();
            throw refused;
        }
        held.addAll(entries);
        tail = records.tail();
        if (superfluous > bound) {
            shorten();
        }
    }

    /** Puts a whole file in the place of one that was lost, or can't be cut back to what is good in it. */
    private void writeAnew(List<Entry> entries, IOException refused) throws IOException {
        if (tail.end() == 0) {
            throw refused;
        }
        guard.check(path);
        List<Entry> all = new ArrayList<>(held);
        all.addAll(entries);
        if (replace(all) != null) {
            throw refused;
        }
    }

    private AppendFile opened() throws IOException {
        AppendFile file = open;
        if (file != null && disk.exists(path)) {
            return file;
        }
        close();
        Path folder = path.toAbsolutePath().getParent();
        boolean isNew = !disk.exists(path);
        if (isNew && tail.end() > 0) {
            throw new FileSystemException(path.toString(), null, Reasons.shown(path) + " was taken away");
        }
        if (isNew && folder != null) {
            disk.createFolder(folder);
        }
        guard.check(path);
        if (isNew) {
            disk.create(path, true);
        }
        if (disk.size(path) < tail.end()) {
            throw new FileSystemException(path.toString(), null, Reasons.shown(path) + " was cut off");
        }
        file = disk.openToAppend(path);
        open = file;
        file.truncate(tail.end());
        if (isNew && folder != null) {
            disk.forceFolder(folder);
        }
        return file;
    }

    /** Writes the file anew without what is superfluous; where that fails it stays as it is. */
    private void shorten() {
        superfluous = 0;
        try {
            Recovery all = Recovery.of(disk.read(path));
            if (all.state() != null && all.damage() == null) {
                replace(Shortening.of(all.reading().entries(), all.state().history()));
            }
        } catch (IOException stays) {
            close();
        }
    }

    /** Makes the file hold these entries and no others, or leaves it as it is and says why. */
    @Nullable String replace(List<Entry> entries) {
        close();
        var records = new Appending(Tail.NOTHING, clock.instant());
        entries.forEach(records::add);
        byte[] bytes = records.bytes();
        String fault = new AtomicFile(disk).save(path, bytes) instanceof Saving.NotSaved(String message) ? message : null;
        if (fault == null || holds(bytes)) { // a move can be done and be said to have failed
            tail = records.tail();
            held.clear();
            held.addAll(entries);
            return null;
        }
        return fault;
    }

    private boolean holds(byte[] bytes) {
        try {
            return Arrays.equals(disk.read(path), bytes);
        } catch (IOException unknown) {
            return false;
        }
    }

    /** Goes on in a copy of the file at another place, which replaces what is there, or stays where it is and says why. */
    @Nullable String copyTo(Path other) {
        try {
            byte[] bytes = disk.exists(path) ? disk.read(path) : new byte[0];
            if (bytes.length < tail.end()) {
                return Reasons.shown(path) + " was cut off";
            }
            if (tail.end() > 0 && new AtomicFile(disk).save(other, bytes) instanceof Saving.NotSaved(String message)) {
                return message;
            }
        } catch (IOException refused) {
            return Reasons.shown(path) + " cannot be read: " + Reasons.why(refused);
        }
        close();
        path = other;
        return null;
    }

    /** Lets go of the file; the next write opens it again. */
    void close() {
        AppendFile file = open;
        open = null;
        if (file != null) {
            try {
                file.close();
            } catch (IOException forced) {
                // What is on the disk is there, and nothing else was promised.
            }
        }
    }

    /** Why an entry was not written, as one sentence. */
    String whyNot(IOException refused) {
        Path folder = path.toAbsolutePath().getParent();
        return "The journal is not being written, because " + Reasons.whyNotWritten(refused, folder == null ? path : folder, 1 << 16)
                + ": what you do is kept in memory until it can be; save the document to be safe.";
    }
}
