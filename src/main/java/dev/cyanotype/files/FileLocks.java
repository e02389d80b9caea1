package dev.cyanotype.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Locks that one holder in one process of the machine has at a time. The system takes back those of a process that ended, however
 * it ended, so that none is ever stale.
 *
 * <p>A program has one of these: some systems give up all of a process's locks on a file when it closes that file once, so that
 * a second look at a lock of one's own must not open it. A lock file stays when its lock is given back; taking it away would
 * let two have the lock.
 */
public final class FileLocks {
    private final Map<Path, FileChannel> held = new HashMap<>();

    /** A lock that is held until it is closed. */
    public final class Held implements AutoCloseable {
        private final Path file;

        private Held(Path file) {
            this.file = file;
        }

        @Override
        public void close() {
            release(file);
        }
    }

    /**
     * Takes the lock of a file, which is made if it is not there.
     *
     * @return null where somebody else has it
     * @throws IOException where the file cannot be made or the system has no locks
     */
    public synchronized @Nullable Held take(Path lockFile) throws IOException {
        Path file = lockFile.toAbsolutePath().normalize();
        if (held.containsKey(file)) {
            return null;
        }
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                held.put(file, channel);
                return new Held(file);
            }
            channel.close();
            return null;
        } catch (OverlappingFileLockException othersOfThisProcess) {
            held.put(file, channel); // closing it would give the other's lock back
            return null;
        } catch (IOException refused) {
            channel.close();
            throw refused;
        }
    }

    private synchronized void release(Path file) {
        FileChannel channel = held.remove(file);
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException ended) {
                // The system gives the lock back with the process.
            }
        }
    }
}
