package dev.cyanotype.pipeline.plan;

import static dev.cyanotype.pipeline.plan.Plans.done;
import static dev.cyanotype.pipeline.plan.Plans.ofScreen;
import static dev.cyanotype.pipeline.plan.Plans.refusal;
import static dev.cyanotype.pipeline.plan.Plans.sentences;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.FixtureBlueprints;
import dev.cyanotype.colour.Colour;
import dev.cyanotype.json.JsonNumber;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.json.JsonValue;
import dev.cyanotype.language.Action;
import dev.cyanotype.language.Amount;
import dev.cyanotype.language.Code;
import dev.cyanotype.language.ColourValue;
import dev.cyanotype.language.Token;
import java.util.List;
import org.junit.jupiter.api.Test;

class TokenPlansTest {
    private static final Blueprint SCREEN = FixtureBlueprints.open(
            """
            {"screen_id": "s", "screen_type": "t",
             "tokens": {"primary_color": "#336699", "accent_color": "#FFCC00", "base_spacing": 8, "border_radius": "4px",
               "font_scale": {"h1": "28px", "body": 1}, "colors": {"sea green": "#2E8B57"}},
             "visual": {"bg_color": "#336699"},
             "components": [
               {"id": "x", "type": "card", "bbox": [0, 0, 10, 10], "confidence": 1,
                "visual": {"bg_color": "#336699", "color": "#000000", "gradient": {"from": "#336699", "to": "#FFFFFF"}},
                "children": [{"id": "y", "type": "text", "bbox": [0, 0, 10, 10], "confidence": 1, "visual": {"text_color": "#336699"}}]}
             ]}
            """);
    private static final Token PRIMARY = new Token("primary_color", null);
    private static final ColourValue RED = new ColourValue.Literal(Colour.of(255, 0, 0));

    private static List<String> set(String name, String entry, JsonValue value) {
        return sentences(SCREEN, ofScreen(new Action.SetToken(new Token(name, entry), value)));
    }

    private static List<String> changed(String name, String entry, double steps) {
        return sentences(SCREEN, ofScreen(new Action.ChangeToken(new Token(name, entry), new Amount.Steps(steps))));
    }

    private static Code refused(String name, JsonValue value) {
        return refusal(SCREEN, ofScreen(new Action.SetToken(new Token(name, null), value)));
    }

    @Test
    void setsAnyTokenInTheFormThatItHas() {
        assertEquals(List.of("set tokens.base_spacing of screen to 12"), set("base_spacing", null, JsonNumber.of(12)));
        assertEquals(List.of("set tokens.border_radius of screen to \"12px\""), set("border_radius", null, JsonNumber.of(12)));
        assertEquals(List.of("set tokens.font_scale.h1 of screen to \"32px\""), set("font_scale", "h1", JsonNumber.of(32)));
        assertEquals(List.of("set tokens.cta_height of screen to 48"), set("cta_height", null, JsonNumber.of(48)));
    }

    @Test
    void valuesThatTheSchemaDoesNotAllowAreRefused() {
        assertEquals(Code.INVALID_VALUE, refused("base_spacing", JsonNumber.of(129)));
        assertEquals(Code.INVALID_VALUE, refused("base_spacing", JsonNumber.of(8.5)));
        assertEquals(Code.INVALID_VALUE, refused("border_radius", JsonNumber.of(-1)));
        assertEquals(Code.INVALID_VALUE, refused("primary_color", JsonString.of("red")));
    }

    @Test
    void aColourChangesTheTokenAlone() {
        assertEquals(
                List.of("set tokens.primary_color of screen to \"#FF0000\""),
                sentences(SCREEN, ofScreen(new Action.SetTokenColour(PRIMARY, RED, false))));
        assertEquals(
                List.of("set tokens.colors[\"sea green\"] of screen to \"#FF0000\""),
                sentences(SCREEN, ofScreen(new Action.SetTokenColour(new Token("colors", "sea green"), RED, false))));
    }

    @Test
    void everywhereMeansWhateverHasExactlyTheOldValue() {
        var everywhere = new Action.SetTokenColour(PRIMARY, RED, true);
        assertEquals(
                List.of(
                        "set tokens.primary_color of screen to \"#FF0000\"",
                        "set visual.bg_color of screen to \"#FF0000\"",
                        "set visual.bg_color of x to \"#FF0000\"",
                        "set visual.gradient.from of x to \"#FF0000\"",
                        "set visual.text_color of y to \"#FF0000\""),
                sentences(SCREEN, ofScreen(everywhere)));
        done(SCREEN, ofScreen(everywhere));
    }

    @Test
    void eachTokenHasAStepOfItsOwn() {
        assertEquals(List.of("set tokens.base_spacing of screen to 10"), changed("base_spacing", null, 1));
        assertEquals(List.of("set tokens.base_spacing of screen to 6"), changed("base_spacing", null, -1));
        assertEquals(List.of("set tokens.border_radius of screen to \"8px\""), changed("border_radius", null, 1));
        assertEquals(List.of("set tokens.border_radius of screen to \"0px\""), changed("border_radius", null, -1));
        assertEquals(
                List.of("set tokens.font_scale.h1 of screen to \"30px\"", "set tokens.font_scale.body of screen to 1.125"),
                changed("font_scale", null, 1));
    }

    @Test
    void shadesAColour() {
        assertEquals(
                List.of("set tokens.primary_color of screen to \"#28517A\""),
                sentences(SCREEN, ofScreen(new Action.ShadeToken(PRIMARY, -20))));
        assertEquals(Code.NO_TARGET, refusal(SCREEN, ofScreen(new Action.ShadeToken(new Token("colors", "none"), -20))));
    }

    @Test
    void aColourHasNoScale() {
        assertEquals(Code.INCOMPLETE, refusal(SCREEN, ofScreen(new Action.ChangeToken(PRIMARY, new Amount.Steps(1)))));
    }
}
