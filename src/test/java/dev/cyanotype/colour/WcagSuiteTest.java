package dev.cyanotype.colour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.cyanotype.SharedFiles;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Contrast ratios and verdicts that public libraries test themselves with. */
class WcagSuiteTest {
    @Test
    void givesAll14RatiosWithinTheirTolerance() {
        JsonNode vectors = vectors("wcag21");

        assertEquals(14, vectors.size());
        for (JsonNode each : vectors) {
            double ratio = exact(each.get("fg")).contrastOn(exact(each.get("bg")));
            assertEquals(each.get("expect").asDouble(), ratio, each.get("eps").asDouble(), each::toString);
        }
    }

    @Test
    void givesThe11RatiosOfNamesAndHexadecimalsFromBytesToo() {
        int simple = 0;
        for (JsonNode each : vectors("wcag21")) {
            if (!each.get("fg").stringValue().contains("(")) {
                double ratio = exact(each.get("fg")).rounded().contrastOn(exact(each.get("bg")).rounded());
                assertEquals(each.get("expect").asDouble(), ratio, each.get("eps").asDouble(), each::toString);
                simple++;
            }
        }

        assertEquals(11, simple);
    }

    @Test
    void givesAll17Verdicts() {
        JsonNode vectors = vectors("readable");

        assertEquals(17, vectors.size());
        for (JsonNode each : vectors) {
            Colour text = Colour.ofHex(each.get("a").stringValue());
            Colour background = Colour.ofHex(each.get("b").stringValue());
            ContrastLevel level = ContrastLevel.valueOf(each.get("level").stringValue());
            boolean large = each.get("size").stringValue().equals("large");
            assertEquals(
                    each.get("readable").booleanValue(), level.holds(text.contrastOn(background), large), each::toString);
        }
    }

    private static JsonNode vectors(String section) {
        return JsonMapper.shared().readTree(SharedFiles.path("suites/wcag-contrast/contrast-vectors.json")).get(section);
    }

    private static ExactColour exact(JsonNode text) {
        return assertInstanceOf(ColourReading.Read.class, CssColour.parse(text.stringValue())).exact();
    }
}
