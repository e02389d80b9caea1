package dev.cyanotype.blueprint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import dev.cyanotype.SharedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LockedSchemaTest {
    private static final Path SHIPPED = Path.of("src/main/resources/dev/cyanotype/blueprint/blueprint.schema.json");

    @Test
    void schemaThatShipsIsTheLockedOneByteForByte() throws IOException {
        Path locked = SharedFiles.path("blueprint.schema.json");

        assertArrayEquals(Files.readAllBytes(locked), Files.readAllBytes(SHIPPED));
    }
}
