package dev.cyanotype.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreakerTest {
    private final Letters letters = Drawn.TYPEFACES.letters(Typeface.REGULAR);

    private List<String> lines(String text, double width, int most) {
        return new LineBreaker(letters, width, most).lines(text);
    }

    private double width(String text) {
        return letters.width(text, 0, text.length());
    }

    @Test
    void keepsAShortTextOnOneLine() {
        assertEquals(List.of("Order now"), lines("Order now", 10, 3));
    }

    @Test
    void breaksBetweenWordsAndDropsTheSpace() {
        assertEquals(List.of("Order", "now"), lines("Order now", width("Order n"), 3));
    }

    @Test
    void breaksAtLineEnds() {
        assertEquals(List.of("one", "", "two"), lines("one\n\ntwo", 10, 5));
    }

    @Test
    void breaksBehindHyphens() {
        assertEquals(List.of("hand-", "made"), lines("hand-made", width("hand-m"), 3));
    }

    @Test
    void breaksAWordThatIsLongerThanALine() {
        List<String> lines = lines("abcdefghij", width("abcd"), 9);

        assertEquals("abcd", lines.getFirst());
        assertEquals("abcdefghij", String.join("", lines));
    }

    @Test
    void endsInAnEllipsisWhereLinesAreLeftOver() {
        List<String> lines = lines("one two three four five six", width("one two th"), 2);

        assertEquals(2, lines.size());
        assertEquals("one two", lines.getFirst());
        assertEquals("three fo…", lines.getLast());
    }

    @Test
    void endsInAnEllipsisWhereParagraphsAreLeftOver() {
        assertEquals(List.of("one…"), lines("one\ntwo", 10, 1));
        assertEquals(List.of("one"), lines("one\n\n", 10, 1));
    }

    @Test
    void letsALastLineStickOutALittleRatherThanCutIt() {
        assertEquals(List.of("The Corner Shop"), lines("The Corner Shop", width("The Corner Shop") - 0.4, 1));
        assertEquals(List.of("The Corner…"), lines("The Corner Shop", width("The Corner S"), 1));
    }

    @Test
    void breaksScriptsWithoutSpacesBetweenTheirLetters() {
        List<String> lines = lines("日本語日本語日本語", width("日本語") + 0.01, 5);

        assertEquals("日本語", lines.getFirst());
        assertEquals(3, lines.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"😀😀😀😀", "é́é́", "שלום עולם", "مرحبا بالعالم", "हिन्दी", "\u200B\u200D", "\uD800", "   "})
    void neverLosesItself(String text) {
        for (double width = 0; width < 6; width += 0.25) {
            List<String> lines = lines(text, width, 50);

            assertTrue(lines.size() >= 1 && lines.size() <= Math.max(text.length(), 1), lines.toString());
        }
    }

    @Test
    void measuresAWholeAsItsLetters() {
        assertEquals(width("AV") + width("ATo"), width("AVATo"), 1e-6);
    }
}
