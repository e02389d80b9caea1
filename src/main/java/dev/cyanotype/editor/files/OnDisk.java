package dev.cyanotype.editor.files;

import dev.cyanotype.files.Sha256;
import dev.cyanotype.files.WholeFile;
import dev.cyanotype.json.StrictReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the content of a file.
 *
 * @param stamp which file it is, the time of its last change, and its size: where they are the same, it is taken for unchanged
 * @param digest the SHA-256 of what it holds, in hexadecimal digits
 */
record OnDisk(Stamp stamp, String digest) {

    /**
     * @param modified in nanoseconds, as far as the system tells them
     * @param size in bytes
     * @param key which file it is, where the system tells that: one moved over another is another
     */
    record Stamp(long modified, long size, String key) {
        static final Stamp NONE = new Stamp(-1, -1, "");

        /** The stamp of a file; {@link #NONE} where it is not there. */
        static Stamp of(Path file) {
            try {
                BasicFileAttributes read = Files.readAttributes(file, BasicFileAttributes.class);
                return new Stamp(read.lastModifiedTime().to(TimeUnit.NANOSECONDS), read.size(), String.valueOf(read.fileKey()));
            } catch (IOException missing) {
                return NONE;
            }
        }
    }

    /** What is known once the file is gone: what it held before. */
    OnDisk gone() {
        return new OnDisk(Stamp.NONE, digest);
    }

    boolean isGone() {
        return stamp.equals(Stamp.NONE);
    }

    static OnDisk of(Path file, byte[] bytes) {
        return of(Stamp.of(file), bytes);
    }

    static OnDisk of(Stamp stamp, byte[] bytes) {
        return new OnDisk(stamp, Sha256.hex(bytes));
    }

    /** What a file holds now, or null where it cannot be read. */
    static @Nullable OnDisk read(Path file) {
        return WholeFile.read(file, StrictReader.MAX_FILE) instanceof WholeFile.Content(byte[] bytes) ? of(file, bytes) : null;
    }
}
