package dev.cyanotype.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Blueprints;
import dev.cyanotype.blueprint.Opening;
import dev.cyanotype.colour.Colour;
import dev.cyanotype.colour.ContrastLevel;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TextContrastTest {
    private static final String SCREEN =
            """
            {"screen_id":"s","screen_type":"t",
             "tokens":{"primary_color":"#111111","accent_color":"#222222","base_spacing":8,"border_radius":0},
             "components":[{"id":"a","type":"container","bbox":[0,0,200,100],"confidence":1,"visual":%s,
               "children":[{"id":"b","type":"text","bbox":[0,0,100,50],"confidence":1,"text":"hello","visual":%s}]}]}
            """;

    private static Blueprint screen(String around, String text) {
        byte[] json = SCREEN.formatted(around, text).getBytes(StandardCharsets.UTF_8);
        return ((Opening.Opened) Blueprints.read(json)).blueprint();
    }

    private static @Nullable TextContrast of(Blueprint document, String id) {
        return TextContrast.of(document, document.required(id));
    }

    @Test
    void isTheFigureThatTheFindingTells() {
        Blueprint document = screen("{\"bg_color\":\"#808080\"}", "{\"color\":\"#FFFFFF\"}");
        TextContrast contrast = of(document, "b");
        String message = new Verification(Rules.standard()).all(document).stream()
                .filter(finding -> finding.rule().equals("contrast"))
                .map(Finding::message)
                .findFirst()
                .orElseThrow();

        assertNotNull(contrast);
        assertEquals("The text of b has a contrast of " + contrast.shown() + "; WCAG AA asks for 4.5.", message);
        assertFalse(contrast.holds(ContrastLevel.AA));
    }

    @Test
    void isOfTheEndOfAGradientWhereItIsLess() {
        TextContrast contrast =
                of(screen("{\"gradient\":{\"from\":\"#000000\",\"to\":\"#EEEEEE\"}}", "{\"color\":\"#FFFFFF\",\"font_size\":30}"), "b");

        assertNotNull(contrast);
        assertEquals(Colour.ofHex("#EEEEEE"), contrast.ground());
        assertEquals(Colour.WHITE, contrast.text());
        assertTrue(contrast.large());
    }

    @Test
    void thereIsNoneWithoutText() {
        assertNull(of(screen("{}", "{}"), "a"));
    }
}
