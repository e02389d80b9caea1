package dev.cyanotype.colour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.colour.ColourReading.Malformed;
import dev.cyanotype.colour.ColourReading.OutsideSrgb;
import dev.cyanotype.colour.ColourReading.Read;
import dev.cyanotype.colour.ColourReading.Refused;
import dev.cyanotype.colour.ColourReading.UnknownName;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CssColourTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rgb(127.5 0 0)                     | #800000
            rgb(50% 50 none / 25%)             | #80320040
            rgb(300, -20, 0)                   | #FF0000
            rgba(0, 51, 255, 0.3)              | #0033FF4D
            RGB( 1e2 , +1.5e1 , .5 )           | #640F01
            hsl(-0.5turn 100% 50%)             | #00FFFF
            hsl(200grad, 100%, 50%)            | #00FFFF
            hsl(3.14159265rad 100% 50%)        | #00FFFF
            hsl(120, 200%, 25%)                | #008000
            hsl(120 -10% 50%)                  | #808080
            hwb(120 50% 150%)                  | #404040
            oklch(50% 0 none)                  | #636363
            /* a */ rgb(0 0 0 / /* b */ 0) /**/ | #00000000
            """)
    void readsFunctionsAsLevel4SaysTo(String text, String hex) {
        assertEquals(hex, CssColour.parse(text).colour().map(Colour::toHex).orElse("refused"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "rgb(0,0,0", "rgb(0 0 0))", "rgb(0 0 0) x", "rgb 0 0 0", "rgb(0, 0, 0 / 1)", "rgb(0 0 0, 1)", "rgb(none, 0, 0)",
        "rgb(0 0 0deg)", "rgb(0 0 0 / 1deg)", "rgb(1.e2 0 0)", "rgb(1e400 0 0)", "rgb(0 0 0px)", "hsl(50% 50% 50%)",
        "hsl(120 200% 25%)", "hwb(0, 0%, 0%)", "hwb(0 -1% 0%)", "lab(101% 0 0)", "lab(50%, 0, 0)", "lch(50% -1 0)",
        "oklab(-1% 0 0)", "oklch(1.1 0 0)", "oklch(50% 10deg 10)", "color(display-p4 0 0 0)", "color(srgb, 0, 0, 0)",
        "color(a98-rgb 1e300 0 0)", "currentColor", "cmyk(0 0 0 0)", "var(--x)", "#", "#12345",
        "#12 3", "12px", "red blue", "", "  ", "/* red", "\\", "-", "(", "red;-fx-background-image:url(x)"
    })
    void refusesWhatIsNotWrittenAsCssWantsOrIsDisputed(String text) {
        Malformed refused = assertInstanceOf(Malformed.class, CssColour.parse(text));

        assertFalse(refused.message().isBlank());
        assertEquals(Optional.empty(), refused.suggestion());
    }

    @Test
    void unknownNameSuggestsTheOneThatWasMeant() {
        UnknownName refused = assertInstanceOf(UnknownName.class, CssColour.parse(" Dogerblue "));

        assertEquals("\"dogerblue\" is not a colour; did you mean dodgerblue?", refused.message());
        assertEquals(Optional.of("dodgerblue"), refused.suggestion());
        assertEquals("\"frobnicate\" is not a colour", new UnknownName("frobnicate").message());
    }

    @ParameterizedTest
    @CsvSource({
        "color(display-p3 1 0 0), #FF3428", "color(srgb 2 2 2), #FFFFFF", "color(srgb -1 -1 -1), #000000",
        "oklch(70% 0.4 150 / 50%), #00BE5880"
    })
    void colourOutsideSrgbIsRefusedWithTheNearestInside(String text, String nearest) {
        OutsideSrgb refused = assertInstanceOf(OutsideSrgb.class, CssColour.parse(text));

        assertEquals(Optional.of(nearest), refused.suggestion());
        assertEquals("\"" + text + "\" lies outside sRGB; the nearest colour inside is " + nearest, refused.message());
    }

    @Test
    void whatRoundsIntoSrgbIsRead() {
        assertEquals(Optional.of(Colour.WHITE), CssColour.parse("color(srgb 1.0019 1 1)").colour());
        assertInstanceOf(OutsideSrgb.class, CssColour.parse("color(srgb 1.002 1 1)"));
    }

    @Test
    void messageShowsALongTextCutAndOnOneLine() {
        String message = assertInstanceOf(Refused.class, CssColour.parse("4\n" + "😀".repeat(100))).message();

        assertEquals("\"4 " + "😀".repeat(38) + "…\" is not a colour", message);
    }

    @Test
    void bareHexIsDigitsAlone() {
        assertEquals(Optional.of(Colour.ofHex("#1E90FF")), CssColour.bareHex("1e90ff"));
        assertEquals(Optional.of(Colour.ofHex("#FFAA00")), CssColour.bareHex("fa0"));
        assertEquals(Optional.empty(), CssColour.bareHex("#1e90ff"));
        assertEquals(Optional.empty(), CssColour.bareHex("header"));
        assertEquals(Optional.empty(), CssColour.bareHex(""));
    }

    @Test
    void spoiltTextsOfSeed3AreReadOrRefusedAndNeverThrow() {
        String[] sound = {
            "#1e90ff", "#fa08", "red", "rgb(1 2 3)", "rgba(1,2,3,.4)", "hsl(30deg 40% 50%)", "hwb(1 2 3)", "lab(50 1 2)",
            "lch(50% 9 1)", "oklab(.5 0 0)", "oklch(50% 0 0/1)", "color(xyz .1 .1 .1)"
        };
        String alphabet = "#09afgz(),.%/ -+\\*\n\u212a\ud83deE";
        SplittableRandom random = new SplittableRandom(3);
        int read = 0;
        for (int i = 0; i < 60_000; i++) {
            StringBuilder text = new StringBuilder(sound[i % sound.length]);
            for (int edits = random.nextInt(1, 4); edits > 0; edits--) {
                int at = random.nextInt(text.length());
                char c = alphabet.charAt(random.nextInt(alphabet.length()));
                text.replace(at, at + random.nextInt(2), random.nextBoolean() ? String.valueOf(c) : "");
                text.append(text.isEmpty() ? " " : "");
            }
            switch (CssColour.parse(text.toString())) {
                case Read(Colour value, ExactColour exact) -> {
                    assertEquals(Optional.of(value), CssColour.parse(value.toHex()).colour());
                    assertEquals(value, exact.rounded());
                    read++;
                }
                case Refused refused -> assertFalse(refused.message().isBlank());
            }
        }
        assertTrue(read > 10_000 && read < 50_000, "the texts are too sound or too spoilt: " + read);
    }
}
