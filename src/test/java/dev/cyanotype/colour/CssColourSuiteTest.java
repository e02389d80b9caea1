package dev.cyanotype.colour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.cyanotype.SharedFiles;
import dev.cyanotype.colour.CssSuite.Case;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The public suite of CSS colours: every text is read as the colour that the suite says, or refused. */
class CssColourSuiteTest {
    /** What CSS Color 3 did not allow and CSS Color 4 does: alpha in {@code rgb()}, none in {@code rgba()}, angles. */
    private static final List<String> VALID_SINCE_LEVEL_4 = List.of(
            "rgb(0, 0, 0, 0)",
            "rgb(0%, 0%, 0%, 0%)",
            "rgb(0%, 0%, 0%, 0)",
            "rgba(255, 255, 255, 0%)",
            "rgba(0, 0, 0)",
            "rgba(0%, 0%, 0%)",
            "rgba(0%, 0%, 0%, 0%)",
            "hsl(30deg, 100%, 100%)",
            "hsl(0, 0%, 0%, 0%)",
            "hsla(30deg, 100%, 100%, 1)",
            "hsla(0, 0%, 0%, 50%)");

    @Test
    void readsThe160KeywordsOfLevel3AndTheOneOfLevel4() {
        assertEquals(new Tally(152, 0, 8), serialized("color_keywords_3.json"));
        assertEquals(new Tally(1, 0, 0), serialized("color_keywords_4.json"));
    }

    @Test
    void namesAreTheTableOf148InItsOrder() {
        JsonNode table = JsonMapper.shared().readTree(SharedFiles.path("suites/css-colour/color-name.json"));

        assertEquals(148, table.size());
        assertEquals(List.copyOf(table.propertyNames()), CssNames.all());
        for (String name : CssNames.all()) {
            JsonNode rgb = table.get(name);
            Colour expected = Colour.of(rgb.get(0).intValue(), rgb.get(1).intValue(), rgb.get(2).intValue());
            assertEquals(expected, CssNames.find(name), name);
        }
    }

    @Test
    void readsAll405Hexadecimals() {
        assertEquals(new Tally(81, 0, 0), serialized("color_hexadecimal_3.json"));
        assertEquals(new Tally(324, 0, 0), serialized("color_hexadecimal_4.json"));
    }

    @Test
    void readsAllHslAndHwb() {
        assertEquals(new Tally(256, 0, 0), serialized("color_hsl_3.json"));
        assertEquals(new Tally(500, 0, 0), serialized("color_hsl_4.json"));
        assertEquals(new Tally(500, 0, 0), serialized("color_hwb_4.json"));
    }

    @Test
    void readsOrRefusesLabAndLch() {
        assertEquals(new Tally(120, 780, 600), likeItsSerialization("color_lab_4.json"));
        assertEquals(new Tally(180, 540, 780), likeItsSerialization("color_lch_4.json"));
        assertEquals(new Tally(108, 792, 600), likeItsSerialization("color_oklab_4.json"));
        assertEquals(new Tally(216, 504, 780), likeItsSerialization("color_oklch_4.json"));
    }

    @Test
    void readsOrRefusesPredefinedSpaces() {
        assertEquals(new Tally(75, 110, 34), likeItsSerialization("color_function_4.json"));
    }

    @Test
    void refusesWhatLevel5Adds() {
        List<Case> cases = CssSuite.cases("color_functions_5.json");

        assertEquals(new Tally(0, 0, 20), Tally.of(cases, Case::expectedRgb));
    }

    @Test
    void readsTheLevel3KeywordsAndHsl() {
        List<Case> keywords = CssSuite.cases("css3/color3_keywords.json");
        List<Case> hsl = CssSuite.cases("css3/color3_hsl.json");

        assertEquals(new Tally(605, 0, 196), Tally.of(keywords, of -> of.expectedArray(255)));
        assertEquals(new Tally(3888, 0, 0), Tally.of(hsl, of -> of.expectedArray(1)));
    }

    @Test
    void readsTheLevel3SyntaxButForElevenFormsThatLevel4Allows() {
        List<Case> cases = CssSuite.cases("css3/color3.json");
        List<String> since = new ArrayList<>();
        List<Case> still = new ArrayList<>();
        for (Case each : cases) {
            if (VALID_SINCE_LEVEL_4.contains(each.text())) {
                since.add(each.text());
                assertInstanceOf(ColourReading.Read.class, CssColour.parse(each.text()), each.text());
            } else {
                still.add(each);
            }
        }

        assertEquals(VALID_SINCE_LEVEL_4, since);
        assertEquals(new Tally(63, 0, 54), Tally.of(still, of -> of.expectedArray(1)));
    }

    private static Tally serialized(String file) {
        return Tally.of(CssSuite.cases(file), Case::expectedRgb);
    }

    /** The suite serializes these in their own space, so that its serialization has to be read as the same colour. */
    private static Tally likeItsSerialization(String file) {
        return Tally.of(CssSuite.cases(file), CssColourSuiteTest::colourOfSerialization);
    }

    private static double[] colourOfSerialization(Case of) {
        ColourReading reading = CssColour.parse(of.expected().stringValue());
        ExactColour exact = assertInstanceOf(ColourReading.Read.class, reading).exact();
        return new double[] {exact.red() * 255, exact.green() * 255, exact.blue() * 255, exact.alpha()};
    }
}
