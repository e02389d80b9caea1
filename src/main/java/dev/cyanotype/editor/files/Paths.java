package dev.cyanotype.editor.files;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Paths as one text, for the settings. */
final class Paths {
    private static final String BETWEEN = "\n";

    private Paths() {}

    static String written(List<Path> paths) {
        return String.join(BETWEEN, paths.stream().map(Path::toString).toList());
    }

    /** The paths in a text; what is none on this system is left out. */
    static List<Path> read(String text) {
        List<Path> paths = new ArrayList<>();
        for (String line : text.split(BETWEEN)) {
            try {
                if (!line.isBlank()) {
                    paths.add(Path.of(line));
                }
            } catch (InvalidPathException ofAnotherSystem) {
                continue;
            }
        }
        return paths;
    }
}
