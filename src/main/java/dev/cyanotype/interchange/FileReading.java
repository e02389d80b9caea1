package dev.cyanotype.interchange;

import dev.cyanotype.files.WholeFile;
import dev.cyanotype.json.StrictReader;
import java.nio.file.Path;

/** What became of reading a document from a file. */
public sealed interface FileReading {

    /**
     * @param bytes the file as it was read
     * @param file the document in it
     */
    record Opened(byte[] bytes, FileOpening.Opened file) implements FileReading {}

    /** @param message one line that names the file */
    record Unreadable(String message) implements FileReading {}

    /** @param why everything against what the file holds */
    record Refused(FileOpening.Refused why) implements FileReading {}

    static FileReading of(Path file, Corners corners) {
        return switch (WholeFile.read(file, StrictReader.MAX_FILE)) {
            case WholeFile.Unreadable(String message) -> new Unreadable(message);
            case WholeFile.Content(byte[] bytes) -> switch (Opener.open(bytes, corners)) {
                case FileOpening.Opened opened -> new Opened(bytes, opened);
                case FileOpening.Refused refused -> new Refused(refused);
            };
        };
    }
}
