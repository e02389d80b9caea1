package dev.cyanotype.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cyanotype.cli.Script.Line;
import dev.cyanotype.cli.Script.Reading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScriptTest {
    @Test
    void blankLinesAndRemarksAreSkippedAndLinesKeepTheirNumbers() {
        assertEquals(
                List.of(new Line("make it red", 2), new Line("#fff for the title", 5), new Line("undo", 7)),
                lines("# colours\nmake it red\n\n \t \n#fff for the title\n# done\nundo"));
    }

    @Test
    void lineEndsOfWindowsAndByteOrderMarkAreNoPartOfASentence() {
        assertEquals(List.of(new Line("undo", 1), new Line("redo", 2)), lines("\uFEFFundo\r\nredo\r\n"));
    }

    @Test
    void lettersBeyondAsciiAreKept() {
        assertEquals(List.of(new Line("set text of a to 'Größe 日本 🎨'", 1)), lines("set text of a to 'Größe 日本 🎨'"));
    }

    @Test
    void malformedUtf8IsRefusedWithItsPlace() {
        byte[] bytes = "undo\n🎨é".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = 'x';

        assertEquals(new Reading.Refused("2:2: malformed UTF-8 at byte 9"), Script.read(bytes));
    }

    @Test
    void cutOffLetterIsRefused() {
        byte[] bytes = {'a', (byte) 0xE2, (byte) 0x82};

        assertEquals(new Reading.Refused("1:2: malformed UTF-8 at byte 1"), Script.read(bytes));
    }

    @Test
    void emptyFileHoldsNoSentence() {
        assertEquals(List.of(), lines(""));
    }

    private static List<Line> lines(String text) {
        return ((Reading.Read) Script.read(text.getBytes(StandardCharsets.UTF_8))).script().lines();
    }
}
