package dev.cyanotype.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SourceTreeTest {
    private static final int MOST_LINES = 400;

    @Test
    void noFileHoldsASecondIdea() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path file : javaFiles(Path.of("src"))) {
            int lines = Files.readAllLines(file).size();
            if (lines > MOST_LINES) {
                tooLong.add(file + ": " + lines + " lines");
            }
        }

        assertEquals(List.of(), tooLong, "a file over " + MOST_LINES + " lines holds a second idea: give it its own file");
    }

    @Test
    void rulesSeeEverySourceFile() throws IOException {
        List<String> unseen = new ArrayList<>();
        Path sources = Path.of("src", "main", "java");
        for (Path file : javaFiles(sources)) {
            String name = sources.relativize(file).toString().replace(".java", "").replace(file.getFileSystem().getSeparator(), ".");
            if (!name.endsWith("-info") && !ProjectClasses.MAIN.contain(name)) {
                unseen.add(name);
            }
        }

        assertTrue(ProjectClasses.MAIN.contain("dev.cyanotype.Cyanotype"), "the rules saw no classes");
        assertEquals(List.of(), unseen, "the architecture rules did not see these classes");
    }

    private static List<Path> javaFiles(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }
}
