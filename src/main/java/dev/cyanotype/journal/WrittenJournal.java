package dev.cyanotype.journal;

import dev.cyanotype.files.FileOperations;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** A journal that is written to a file, with its lock. */
final class WrittenJournal implements KeptJournal {
    private final FileOperations disk;
    private final JournalFolder folder;
    private final LockGuard guard;
    private final SegmentFile file;
    private final JournalWriter writer;

    /** @param parts what writes it, all about the same file */
    WrittenJournal(FileOperations disk, JournalFolder folder, LockGuard guard, SegmentFile file, JournalWriter writer) {
        this.disk = disk;
        this.folder = folder;
        this.guard = guard;
        this.file = file;
        this.writer = writer;
    }

    @Override
    public CompletionStage<@Nullable Void> tell(Entry entry) {
        return writer.tell(entry);
    }

    @Override
    public void retry() {
        writer.retry();
    }

    @Override
    public CompletionStage<@Nullable Void> close() {
        return writer.between(this::letGo);
    }

    private void letGo() {
        file.close();
        guard.release();
        if (isUntitled() && !disk.exists(file.path())) {
            removed(JournalFolder.lockOf(file.path()));
        }
    }

    /** Whether nobody else can come to want its name. */
    private boolean isUntitled() {
        return folder.isUntitled(file.path());
    }

    @Override
    public CompletionStage<@Nullable Void> discard() {
        return writer.between(() -> {
            removed(file.path());
            letGo();
        });
    }

    @Override
    public CompletionStage<@Nullable Path> setAside() {
        return writer.between(() -> {
            Path aside = movedAside();
            letGo();
            return aside;
        });
    }

    private @Nullable Path movedAside() {
        file.close();
        try {
            if (!disk.exists(file.path())) {
                return null;
            }
            Path aside = folder.aside(file.path(), "set-aside");
            disk.moveOver(file.path(), aside);
            return aside;
        } catch (IOException stays) {
            return null; // the next opening sets it aside where it does not belong to the file
        }
    }

    @Override
    public CompletionStage<@Nullable String> moveTo(Path document) {
        return writer.between(() -> moved(folder.of(document)));
    }

    private @Nullable String moved(Path to) {
        Path from = file.path();
        if (to.equals(from)) {
            return null;
        }
        try {
            if (!guard.take(to)) {
                return "The history stays with the old name: another window writes the journal of the new one.";
            }
            if (disk.exists(to)) {
                disk.moveOver(to, folder.aside(to, "replaced"));
            }
        } catch (IOException refused) {
            return "The history stays with the old name: " + refused.getMessage();
        }
        String fault = file.copyTo(to);
        if (fault != null) {
            return "The history stays with the old name: " + fault;
        }
        if (folder.isUntitled(from)) {
            removed(from);
            removed(JournalFolder.lockOf(from));
        } else {
            standAtLastSave(from);
        }
        return null;
    }

    /** The file left behind is as it was saved last, so its history is to stand there. */
    private void standAtLastSave(Path from) {
        try {
            Recovery left = Recovery.of(disk.read(from));
            if (left.state() != null && left.damage() == null) {
                Entry.Saved saved = left.state().marks().saved();
                int at = saved == null ? left.state().history().revisions().getFirst().number() : saved.revision();
                var other = new SegmentFile(
                        disk, new SegmentFile.Where(from, List.of(), left.reading().tail(), Long.MAX_VALUE), InstantSource.fixed(Instant.EPOCH), _ -> {});
                other.write(List.of(new Entry.Stood(at)));
                other.close();
            }
        } catch (IOException stays) {
            // It then comes back with more than was saved, which is the safe side.
        }
    }

    private void removed(Path journal) {
        try {
            disk.delete(journal);
        } catch (IOException stays) {
            // It comes back as a document that was not saved, which is the safe side.
        }
    }
}
