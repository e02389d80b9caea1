package dev.cyanotype.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphTest {
    private static final Paragraph.Insets NONE = new Paragraph.Insets(0, 0, 0, 0);

    private static Paragraph set(String text, TextStyle.Align align, Paragraph.Insets insets, Paragraph.Standing standing) {
        var style = new TextStyle(Typeface.REGULAR, 10, 12, align, TextStyle.Decoration.NONE);
        return Paragraph.set(text, style, Drawn.TYPEFACES.letters(Typeface.REGULAR), insets, 100, 60, standing);
    }

    private static Paragraph.Line line(TextStyle.Align align, String text) {
        return set(text, align, NONE, Paragraph.Standing.TOP).lines().getFirst();
    }

    @Test
    void alignsLines() {
        double width = line(TextStyle.Align.LEFT, "Order").width();

        assertEquals(0, line(TextStyle.Align.LEFT, "Order").x());
        assertEquals((100 - width) / 2, line(TextStyle.Align.CENTER, "Order").x(), 1e-9);
        assertEquals(100 - width, line(TextStyle.Align.RIGHT, "Order").x(), 1e-9);
    }

    @Test
    void beginsOnTheRightWhereTheTextRunsFromThere() {
        assertEquals(0, line(TextStyle.Align.START, "Order").x());
        assertTrue(line(TextStyle.Align.START, "שלום").x() > 50);
        assertEquals(0, line(TextStyle.Align.LEFT, "שלום").x());
    }

    @Test
    void standsAtTheTopOrInTheMiddle() {
        double top = set("x", TextStyle.Align.LEFT, NONE, Paragraph.Standing.TOP).lines().getFirst().baseline();

        assertEquals(top + 24, set("x", TextStyle.Align.LEFT, NONE, Paragraph.Standing.MIDDLE).lines().getFirst().baseline(), 1e-9);
        assertEquals(
                top + 24,
                set("x", TextStyle.Align.LEFT, NONE, Paragraph.Standing.ONE_LINE_IN_THE_MIDDLE).lines().getFirst().baseline(),
                1e-9);
        assertEquals(
                top,
                set("x\ny", TextStyle.Align.LEFT, NONE, Paragraph.Standing.ONE_LINE_IN_THE_MIDDLE).lines().getFirst().baseline(),
                1e-9);
    }

    @Test
    void keepsClearOfItsInsets() {
        Paragraph.Line line = set("x", TextStyle.Align.LEFT, new Paragraph.Insets(5, 0, 0, 7), Paragraph.Standing.TOP)
                .lines()
                .getFirst();

        assertEquals(7, line.x());
        assertEquals(line(TextStyle.Align.LEFT, "x").baseline() + 5, line.baseline(), 1e-9);
    }

    @Test
    void setsNoMoreLinesThanFit() {
        Paragraph paragraph = set("word ".repeat(4000), TextStyle.Align.LEFT, NONE, Paragraph.Standing.TOP);

        assertEquals(5, paragraph.lines().size());
        assertTrue(paragraph.lines().getLast().text().endsWith("…"));
    }

    @Test
    void makesSpacesOfTabsAndDropsWhatCannotBeDrawn() {
        List<String> lines = set("a\tb\r\nc\u0000d\u2028e", TextStyle.Align.LEFT, NONE, Paragraph.Standing.TOP).lines().stream()
                .map(Paragraph.Line::text)
                .toList();

        assertEquals(List.of("a    b", "cd", "e"), lines);
    }
}
