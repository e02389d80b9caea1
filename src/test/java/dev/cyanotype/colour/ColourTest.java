package dev.cyanotype.colour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColourTest {
    @Test
    void writesUpperCaseHexWithAlphaOnlyWhereNotOpaque() {
        assertEquals("#1E90FF", Colour.ofHex("#1e90ff").toHex());
        assertEquals("#1E90FF", Colour.ofHex("#1e90ffFF").toHex());
        assertEquals("#1E90FF0A", Colour.ofHex("#1e90ff0a").toHex());
        assertEquals("#00000000", Colour.TRANSPARENT.toHex());
    }

    @Test
    void anyColourOfSeed1SurvivesItsHex() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 10_000; i++) {
            Colour colour = new Colour(random.nextInt());
            assertEquals(colour, Colour.ofHex(colour.toHex()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "#", "#12", "#123", "#1234", "#12345", "1E90FF", "#1E90FG", "#1E90FF1", "#1E90FF123", "red"
    })
    void onlySixAndEightDigitsAreHexOfABlueprint(String text) {
        assertFalse(Colour.isHex(text));
        assertThrows(IllegalArgumentException.class, () -> Colour.ofHex(text));
    }

    @Test
    void refusesChannelsOutOfRange() {
        assertThrows(IllegalArgumentException.class, () -> Colour.of(256, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> Colour.of(0, -1, 0));
    }

    @ParameterizedTest
    @CsvSource({"#FFFFFF, 1", "#000000, 0", "#FF0000, 0.2126", "#00FF00, 0.7152", "#0000FF, 0.0722"})
    void luminanceOfThePrimariesIsTheirWeight(String hex, double expected) {
        assertEquals(expected, Colour.ofHex(hex).relativeLuminance(), 1e-12);
    }

    @Test
    void darkIsUnderLuminance018() {
        assertTrue(Colour.ofHex("#757575").isDark());
        assertFalse(Colour.ofHex("#767676").isDark());
        assertTrue(Colour.ofHex("#75757500").isDark());
    }

    @Test
    void translucentTextIsLaidOverTheBackgroundForItsContrast() {
        assertEquals(21, Colour.BLACK.contrastOn(Colour.WHITE), 1e-12);
        assertEquals(1, Colour.TRANSPARENT.contrastOn(Colour.WHITE), 1e-12);
        assertEquals(
                Colour.ofHex("#7F7F7F").contrastOn(Colour.WHITE), Colour.ofHex("#00000080").contrastOn(Colour.WHITE), 1e-12);
    }

    @Test
    void mostReadableTextContrastsAtLeastAsMuchAsTheOther() {
        assertSame(Colour.WHITE, Colour.BLACK.mostReadableText());
        assertSame(Colour.BLACK, Colour.WHITE.mostReadableText());
        assertSame(Colour.WHITE, Colour.ofHex("#757575").mostReadableText());
        assertSame(Colour.BLACK, Colour.ofHex("#777777").mostReadableText());
    }

    @ParameterizedTest
    @CsvSource({
        "#FF000080, #0000FF, #80007F",
        "#FF0000, #0000FF, #FF0000",
        "#FF000000, #0000FF80, #0000FF80",
        "#FF000080, #0000FF80, #AA0055C0",
        "#FF000080, #0000FF00, #FF000080"
    })
    void compositesWithAlphaOfBoth(String front, String back, String expected) {
        assertEquals(expected, Colour.ofHex(front).over(Colour.ofHex(back)).toHex());
    }

    @Test
    void opacityIsRoundedAndClipped() {
        assertEquals("#FF000080", Colour.ofHex("#FF0000").withOpacity(0.5).toHex());
        assertEquals("#FF000000", Colour.ofHex("#FF0000").withOpacity(-1).toHex());
        assertEquals("#FF0000", Colour.ofHex("#FF000010").withOpacity(2).toHex());
        assertEquals("#FF000040", Colour.ofHex("#FF000080").faded(0.5).toHex());
    }

    @Test
    void meanIsHalfWayAndWeighedByAlpha() {
        assertEquals("#800080", Colour.mean(Colour.ofHex("#FF0000"), Colour.ofHex("#0000FF")).toHex());
        assertEquals("#FF000080", Colour.mean(Colour.ofHex("#FF0000"), Colour.ofHex("#0000FF00")).toHex());
        assertEquals(Colour.TRANSPARENT, Colour.mean(Colour.TRANSPARENT, Colour.ofHex("#FFFFFF00")));
    }

    @Test
    void lighterAndDarkerMixWithWhiteAndBlack() {
        assertEquals("#FF3333", Colour.ofHex("#FF0000").lighter(20).toHex());
        assertEquals("#CC0000", Colour.ofHex("#FF0000").darker(20).toHex());
        assertEquals("#FFFFFF80", Colour.ofHex("#12345680").lighter(100).toHex());
        assertEquals("#00000080", Colour.ofHex("#12345680").darker(150).toHex());
        assertEquals("#123456", Colour.ofHex("#123456").lighter(0).toHex());
        assertEquals("#123456", Colour.ofHex("#123456").darker(-5).toHex());
    }

    @Test
    void anyPercentageOfSeed2ChangesAnyColourButWhiteAndBlack() {
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < 10_000; i++) {
            changes(new Colour(random.nextInt()), random.nextDouble(1e-9, 100));
        }
        changes(Colour.ofHex("#FEFFFF"), 0.01);
        changes(Colour.ofHex("#000001"), 0.01);
    }

    private static void changes(Colour colour, double percent) {
        assertTrue(colour.lighter(percent).relativeLuminance() > colour.relativeLuminance(), colour::toHex);
        assertTrue(colour.darker(percent).relativeLuminance() < colour.relativeLuminance(), colour::toHex);
        assertEquals(colour.alpha(), colour.lighter(percent).alpha());
        assertNotEquals(colour, colour.darker(percent));
    }

    @Test
    void whiteIsNotLighterNorBlackDarker() {
        assertEquals(Colour.WHITE, Colour.WHITE.lighter(20));
        assertEquals(Colour.BLACK, Colour.BLACK.darker(20));
    }
}
