package dev.cyanotype.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PrintableTest {
    @Test
    void whatCommandsATerminalOrBreaksALineIsReplaced() {
        assertEquals("a b\uFFFD[31m c\uFFFDd e", Printable.line("a\nb\u001b[31m\u2028c\u202Ed\te"));
    }

    @Test
    void lettersOfEveryPlaneAreKept() {
        assertEquals("Größe 日本 🎨", Printable.line("Größe 日本 🎨"));
    }

    @Test
    void halfACharacterIsReplaced() {
        assertEquals("a\uFFFDb", Printable.line("a\uD83Cb"));
    }

    @Test
    void lineHasAnEnd() {
        String line = Printable.line("x".repeat(1_000_000));

        assertTrue(line.length() < 5_000);
        assertTrue(line.endsWith("… (1000000 characters)"));
    }
}
