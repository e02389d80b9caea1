package dev.cyanotype.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DestinationTest {
    @TempDir
    private Path folder;

    @Test
    void fileThatIsStillWhatWasReadIsWrittenBack() throws IOException {
        Path file = file("old");

        assertNull(Destination.writeBack(file, bytes("old"), bytes("new")));
        assertArrayEquals(bytes("new"), Files.readAllBytes(file));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList(), "nothing else is left behind");
        }
    }

    @Test
    void fileThatAnotherProgramChangedIsNotWritten() throws IOException {
        for (String now : List.of("ole", "older", "o", "")) {
            Path file = file(now);
            String fault = Destination.writeBack(file, bytes("old"), bytes("new"));

            assertNotNull(fault);
            assertTrue(fault.endsWith(": another program has changed it meanwhile"), fault);
            assertArrayEquals(bytes(now), Files.readAllBytes(file));
        }
    }

    @Test
    void fileThatIsGoneIsNotMadeAgain() {
        assertNotNull(Destination.writeBack(folder.resolve("gone"), bytes("old"), bytes("new")));
        assertTrue(Files.notExists(folder.resolve("gone")));
    }

    @Test
    void faultsAreSeenBeforeThereIsAnythingToWrite() throws IOException {
        assertNull(Destination.fault(file("x")));
        assertNull(Destination.fault(folder.resolve("new")));
        assertEquals("cannot save " + folder + ": it is a folder", Destination.fault(folder));
        Path nowhere = folder.resolve("no").resolve("where");
        assertEquals("cannot save " + nowhere + ": its folder is not there", Destination.fault(nowhere));
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("file"), content);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
