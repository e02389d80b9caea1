package dev.cyanotype.cli;

import dev.cyanotype.blueprint.Problem;
import dev.cyanotype.interchange.Corners;
import dev.cyanotype.interchange.FileOpening;
import dev.cyanotype.interchange.FileReading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A document that was named on the command line. */
sealed interface Input {

    /**
     * @param bytes the file as it was read
     * @param file the document in it
     */
    record Opened(byte[] bytes, FileOpening.Opened file) implements Input {}

    /** @param lines everything against the file, a line each that names it, one or more */
    record Refused(List<String> lines) implements Input {
        public Refused {
            lines = List.copyOf(lines);
        }
    }

    static Input open(Path path, Corners corners) {
        return switch (FileReading.of(path, corners)) {
            case FileReading.Unreadable(String message) -> new Refused(List.of(message));
            case FileReading.Refused(FileOpening.Refused why) -> new Refused(lines(path + ": ", why));
            case FileReading.Opened(byte[] bytes, FileOpening.Opened opened) -> new Opened(bytes, opened);
        };
    }

    /** Everything against a document, each line with the same beginning. */
    static List<String> lines(String beginning, FileOpening.Refused refused) {
        List<String> lines = new ArrayList<>(refused.problems().size() + 1);
        for (Problem problem : refused.problems()) {
            lines.add(beginning + problem);
        }
        int more = refused.total() - refused.problems().size();
        if (more > 0) {
            lines.add(beginning + "and " + more + " more");
        }
        return lines;
    }
}
