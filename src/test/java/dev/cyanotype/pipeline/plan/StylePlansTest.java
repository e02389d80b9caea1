package dev.cyanotype.pipeline.plan;

import static dev.cyanotype.pipeline.plan.PlanFixtures.component;
import static dev.cyanotype.pipeline.plan.PlanFixtures.screen;
import static dev.cyanotype.pipeline.plan.Plans.notes;
import static dev.cyanotype.pipeline.plan.Plans.ofScreen;
import static dev.cyanotype.pipeline.plan.Plans.refusal;
import static dev.cyanotype.pipeline.plan.Plans.sentences;
import static dev.cyanotype.pipeline.plan.Plans.step;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.colour.Colour;
import dev.cyanotype.json.JsonLiteral;
import dev.cyanotype.json.JsonNumber;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.json.JsonValue;
import dev.cyanotype.language.Action;
import dev.cyanotype.language.Amount;
import dev.cyanotype.language.Code;
import dev.cyanotype.language.ColourValue;
import dev.cyanotype.language.Property;
import java.util.List;
import org.junit.jupiter.api.Test;

class StylePlansTest {
    private static final Blueprint SCREEN = screen(
            component("x", "card", 0, 0, 100, 48, "\"visual\":{\"padding\":\"4px\",\"shadow\":\"small\",\"opacity\":0.5}"),
            component("y", "card", 0, 60, 100, 48));

    private static List<String> set(Property property, JsonValue value) {
        return sentences(SCREEN, step(new Action.SetStyle(property, value), "x"));
    }

    private static List<String> more(Property property, double steps, String id) {
        return sentences(SCREEN, step(new Action.ChangeStyle(property, new Amount.Steps(steps)), id));
    }

    @Test
    void lengthsKeepTheirWrittenForm() {
        assertEquals(List.of("set visual.padding of x to \"12px\""), set(Property.PADDING, JsonNumber.of(12)));
        assertEquals(List.of("set visual.margin of x to 12"), set(Property.MARGIN, JsonNumber.of(12)));
        assertEquals(List.of("set visual.padding of x to \"12px\""), more(Property.PADDING, 1, "x"));
        assertEquals(List.of(), set(Property.PADDING, JsonNumber.of(4)));
    }

    @Test
    void valuesThatTheSchemaDoesNotAllowAreRefused() {
        assertEquals(Code.INVALID_VALUE, refusal(SCREEN, step(new Action.SetStyle(Property.PADDING, JsonNumber.of(-1)), "x")));
        assertEquals(Code.INVALID_VALUE, refusal(SCREEN, step(new Action.SetStyle(Property.OPACITY, JsonNumber.of(2)), "x")));
        assertEquals(Code.INVALID_VALUE, refusal(SCREEN, step(new Action.SetStyle(Property.SHADOW, JsonString.of("huge")), "x")));
        assertEquals(Code.INVALID_VALUE, refusal(SCREEN, step(new Action.SetStyle(Property.LINE_HEIGHT, JsonNumber.of(0)), "x")));
        assertEquals(Code.INVALID_VALUE, refusal(SCREEN, step(new Action.SetStyle(Property.VISIBLE, JsonString.of("no")), "x")));
    }

    @Test
    void hidesAndShows() {
        assertEquals(List.of("set visual.visible of x to false"), set(Property.VISIBLE, JsonLiteral.FALSE));
    }

    @Test
    void eachPropertyHasAStepOfItsOwn() {
        assertEquals(List.of("set visual.margin of y to 8"), more(Property.MARGIN, 1, "y"));
        assertEquals(List.of("set visual.border_width of y to 2"), more(Property.BORDER_WIDTH, 1, "y"));
        assertEquals(List.of("set visual.border_radius of y to 8"), more(Property.BORDER_RADIUS, 1, "y"));
        assertEquals(List.of("set visual.opacity of x to 0.7"), more(Property.OPACITY, 1, "x"));
        assertEquals(List.of("set visual.opacity of y to 0.8"), more(Property.OPACITY, -1, "y"));
        assertEquals(List.of("set visual.shadow of x to \"medium\""), more(Property.SHADOW, 1, "x"));
        assertEquals(List.of("set visual.font_weight of y to \"bold\""), more(Property.FONT_WEIGHT, 1, "y"));
        assertEquals(List.of("set visual.line_height of y to 1.3"), more(Property.LINE_HEIGHT, 1, "y"));
    }

    @Test
    void nothingGoesPastTheEndOfItsScale() {
        assertEquals(List.of(), more(Property.OPACITY, 1, "y"));
        assertEquals(List.of(), more(Property.MARGIN, -1, "y"));
        assertEquals(List.of(), more(Property.SHADOW, -1, "y"));
    }

    @Test
    void paddingStopsWhereTheBoxIsFull() {
        var action = new Action.ChangeStyle(Property.PADDING, new Amount.Units(40));
        assertEquals(List.of("set visual.padding of y to 24"), sentences(SCREEN, step(action, "y")));
        assertEquals(List.of("padding of y is 24 px, all that it has room for"), notes(SCREEN, step(action, "y")));
    }

    @Test
    void whatHasNoScaleHasToBeSaid() {
        assertEquals(Code.INCOMPLETE, refusal(SCREEN, step(new Action.ChangeStyle(Property.TEXT_ALIGN, new Amount.Steps(1)), "x")));
    }

    @Test
    void takesStylesAway() {
        assertEquals(List.of("unset visual.shadow of x"), sentences(SCREEN, step(new Action.RemoveStyle(Property.SHADOW), "x", "y")));
        assertEquals(List.of("set visual.border_radius of x to 0"), sentences(SCREEN, step(new Action.RemoveStyle(Property.BORDER_RADIUS), "x")));
    }

    @Test
    void aBorderHasAWidthAndAColour() {
        var red = new ColourValue.Literal(Colour.of(255, 0, 0));
        assertEquals(
                List.of("set visual.border_width of x to 2", "set visual.border_color of x to \"#FF0000\""),
                sentences(SCREEN, step(new Action.SetBorder(Double.NaN, red), "x")));
        assertEquals(
                List.of("set visual.border_width of x to 1", "set visual.border_color of x to \"#000000\""),
                sentences(SCREEN, step(new Action.SetBorder(1, null), "x")));
    }

    @Test
    void theScreenHasABackgroundOnly() {
        assertEquals(Code.UNSUPPORTED, refusal(SCREEN, ofScreen(new Action.SetStyle(Property.PADDING, JsonNumber.of(1)))));
        assertEquals(List.of(), sentences(SCREEN, ofScreen(new Action.RemoveStyle(Property.GRADIENT))));
    }
}
