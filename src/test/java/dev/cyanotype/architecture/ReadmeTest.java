package dev.cyanotype.architecture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReadmeTest {
    @Test
    void ciRunsTheTestCommandOfTheReadme() throws IOException {
        String command = Files.readAllLines(Path.of(".ci", "run")).getLast();

        assertTrue(Files.readAllLines(Path.of("README.md")).contains(command), "the README does not say: " + command);
    }
}
