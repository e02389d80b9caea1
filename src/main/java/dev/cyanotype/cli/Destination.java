package dev.cyanotype.cli;

import dev.cyanotype.files.AtomicFile;
import dev.cyanotype.files.Disk;
import dev.cyanotype.files.Saving;
import dev.cyanotype.files.WholeFile;
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
        Path folder = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file)) {
            return notSaved(file, "it is a folder");
        }
        if (folder == null || !Files.isDirectory(folder)) {
            return notSaved(file, "its folder is not there");
        }
        if (Files.exists(file) ? !Files.isWritable(file) : !Files.isWritable(folder)) {
            return notSaved(file, "there is no permission");
        }
        return null;
    }

    /** Writes a file; a device or a pipe, which cannot be exchanged for another, is written to. */
    static @Nullable String write(Path file, byte[] bytes) {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            try {
                Files.write(file, bytes);
                return null;
            } catch (IOException refused) {
                return notSaved(file, String.valueOf(refused.getMessage()));
            }
        }
        return switch (new AtomicFile(new Disk()).save(file, bytes)) {
            case Saving.Saved _ -> null;
            case Saving.NotSaved(String message) -> message;
        };
    }

    /**
     * Writes a file back, if it is still what was read of it.
     *
     * @param before what was read; where that is what is to be written, the file is left alone
     */
    static @Nullable String writeBack(Path file, byte[] before, byte[] after) {
        return switch (WholeFile.read(file, before.length)) {
            case WholeFile.Content(byte[] now) when Arrays.equals(before, now) ->
                Arrays.equals(now, after) ? null : write(file, after);
            case WholeFile.Content _, WholeFile.Unreadable _ -> notSaved(file, "another program has changed it meanwhile");
        };
    }

    /** Takes a file away that was written in vain. */
    static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            // It is complete, and says what was tried.
        }
    }

    private static String notSaved(Path file, String why) {
        return "cannot save " + file + ": " + why;
    }
}
