package dev.cyanotype.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Files that are to be written: whole, or not at all. What goes wrong is one line that names the file. */
final class Destination {
    private Destination() {}

    /** What can be seen to be against writing a file before there is anything to write; null where there is nothing. */
    static @Nullable String fault(Path file) {
        if (Files.isDirectory(file)) {
            return file + ": is a directory";
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return file + ": there is no such folder to write it in";
        }
        if (Files.exists(file) ? !Files.isWritable(file) : !Files.isWritable(folder)) {
            return file + ": access is denied";
        }
        return null;
    }

    /** Writes a file. */
    static @Nullable String write(Path file, byte[] bytes) {
        return replace(file, null, bytes);
    }

    /**
     * Writes a file.
     *
     * @param before what it has to hold still, or null where that is all one
     */
    static @Nullable String replace(Path file, byte @Nullable [] before, byte[] after) {
        try {
            if (before != null) {
                if (!Arrays.equals(before, Files.readAllBytes(file))) {
                    return file + ": was changed by another program meanwhile; nothing is written";
                }
                if (Arrays.equals(before, after)) {
                    return null;
                }
            }
            Files.write(file, after);
            return null;
        } catch (IOException fault) {
            return InputFile.message(file, fault);
        }
    }

    /** Takes a file away that was written in vain. */
    static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            // It is complete, and says what was tried.
        }
    }
}
