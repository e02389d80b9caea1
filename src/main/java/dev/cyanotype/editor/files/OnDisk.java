package dev.cyanotype.editor.files;

import dev.cyanotype.files.WholeFile;
import dev.cyanotype.json.StrictReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the content of a file.
 *
 * @param stamp the time of its last change, and its size: where they are the same, it is taken for unchanged
 * @param digest the SHA-256 of what it holds, in hexadecimal digits
 */
record OnDisk(Stamp stamp, String digest) {

    /** @param modified in milliseconds */
    record Stamp(long modified, long size) {
        static final Stamp NONE = new Stamp(-1, -1);

        /** The stamp of a file; {@link #NONE} where it is not there. */
        static Stamp of(Path file) {
            try {
                BasicFileAttributes read = Files.readAttributes(file, BasicFileAttributes.class);
                return new Stamp(read.lastModifiedTime().toMillis(), read.size());
            } catch (IOException missing) {
                return NONE;
            }
        }
    }

    static OnDisk of(Path file, byte[] bytes) {
        return of(Stamp.of(file), bytes);
    }

    static OnDisk of(Stamp stamp, byte[] bytes) {
        return new OnDisk(stamp, digest(bytes));
    }

    /** What a file holds now, or null where it cannot be read. */
    static @Nullable OnDisk read(Path file) {
        return WholeFile.read(file, StrictReader.MAX_FILE) instanceof WholeFile.Content(byte[] bytes) ? of(file, bytes) : null;
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
