package dev.cyanotype.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** What became of reading a whole file. */
public sealed interface WholeFile {

    record Content(byte[] bytes) implements WholeFile {}

    /**
     * @param message one line for a person
     */
    record Unreadable(String message) implements WholeFile {}

    /**
     * Reads a file of up to {@code limit} bytes. A folder, a device or a pipe is none: reading it may never end.
     *
     * @param limit in bytes, less than 2 GB
     */
    static WholeFile read(Path file, int limit) {
        try {
            if (Files.isDirectory(file)) {
                return unreadable(file, "it is a folder");
            }
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                return unreadable(file, "it is no ordinary file");
            }
            if (Files.size(file) > limit) {
                return tooLarge(file, limit);
            }
            try (InputStream in = Files.newInputStream(file)) {
                byte[] bytes = in.readNBytes(limit);
                return in.read() < 0 ? new Content(bytes) : tooLarge(file, limit);
            }
        } catch (IOException refused) {
            return unreadable(file, Files.exists(file) ? Reasons.why(refused) : "it is not there");
        }
    }

    private static WholeFile tooLarge(Path file, int limit) {
        return unreadable(file, "it is larger than " + (limit >> 20 > 0 ? (limit >> 20) + " MB" : limit + " bytes"));
    }

    private static WholeFile unreadable(Path file, String why) {
        return new Unreadable("cannot read " + Reasons.shown(file) + ": " + why);
    }
}
