package dev.cyanotype.cli;

import dev.cyanotype.json.StrictReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file that was named on the command line, read whole or not at all. */
sealed interface InputFile {

    record Content(byte[] bytes) implements InputFile {}

    /** @param message one line that names the file */
    record Unreadable(String message) implements InputFile {}

    /** Reads a file; of one beyond the limit of a document only enough to see that it is. */
    static InputFile read(Path file) {
        if (Files.isDirectory(file)) {
            return new Unreadable(file + ": is a directory");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return new Content(in.readNBytes(StrictReader.MAX_FILE + 1));
        } catch (IOException fault) {
            return new Unreadable(message(file, fault));
        }
    }

    /** What an error of the file system comes to, in a line. */
    static String message(Path file, IOException fault) {
        return switch (fault) {
            case NoSuchFileException _ -> file + ": there is no such file or folder";
            case AccessDeniedException _ -> file + ": access is denied";
            case FileSystemException system when system.getReason() != null -> file + ": " + system.getReason();
            default -> file + ": " + fault.getMessage();
        };
    }
}
