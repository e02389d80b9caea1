package dev.cyanotype.journal;

import dev.cyanotype.files.FileLocks;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The lock of the journal that is being written: taken before the file is opened and held until it is let go of. */
final class LockGuard implements SegmentFile.Guard {
    private final FileLocks locks;
    private @Nullable Path of;
    private FileLocks.@Nullable Held held;

    LockGuard(FileLocks locks) {
        this.locks = locks;
    }

    /** Takes the lock of a journal; false where another has it. */
    synchronized boolean take(Path journal) throws IOException {
        if (journal.equals(of)) {
            return true;
        }
        FileLocks.Held taken = locks.take(JournalFolder.lockOf(journal));
        if (taken == null) {
            return false;
        }
        release();
        held = taken;
        of = journal;
        return true;
    }

    @Override
    public void check(Path journal) throws IOException {
        if (!take(journal)) {
            throw new FileSystemException(journal.toString(), null, "another window writes it");
        }
    }

    synchronized void release() {
        FileLocks.Held before = held;
        held = null;
        of = null;
        if (before != null) {
            before.close();
        }
    }
}
