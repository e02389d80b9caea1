package dev.cyanotype.pipeline.plan;

import static dev.cyanotype.pipeline.plan.PlanFixtures.component;
import static dev.cyanotype.pipeline.plan.PlanFixtures.screen;
import static dev.cyanotype.pipeline.plan.Plans.done;
import static dev.cyanotype.pipeline.plan.Plans.notes;
import static dev.cyanotype.pipeline.plan.Plans.ofScreen;
import static dev.cyanotype.pipeline.plan.Plans.refusal;
import static dev.cyanotype.pipeline.plan.Plans.sentences;
import static dev.cyanotype.pipeline.plan.Plans.step;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.colour.Colour;
import dev.cyanotype.language.Action;
import dev.cyanotype.language.Code;
import dev.cyanotype.language.ColourPlace;
import dev.cyanotype.language.ColourValue;
import dev.cyanotype.language.Step;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColourPlansTest {
    private static final ColourPlace BY_TYPE = ColourPlace.UNQUALIFIED;

    private static Action.Recolour to(ColourPlace place, String hex) {
        return new Action.Recolour(place, new ColourValue.Literal(Colour.ofHex(hex)));
    }

    @Test
    void unqualifiedIsTheBackgroundOfFilledTypesAndTheForegroundOfText() {
        Blueprint screen = screen(component("b", "button", 0, 0, 80, 48), component("t", "title", 0, 60, 80, 48));
        assertEquals(
                List.of("set visual.bg_color of b to \"#FF0000\"", "set visual.color of t to \"#FF0000\""),
                sentences(screen, step(to(BY_TYPE, "#FF0000"), "b", "t")));
        done(screen, step(to(BY_TYPE, "#FF0000"), "b", "t"));
    }

    @Test
    void foregroundIsWrittenUnderTheNameThatTheFileUses() {
        Blueprint screen = screen(component("t", "title", 0, 0, 80, 48, "\"visual\":{\"text_color\":\"#000000\"}"));
        assertEquals(List.of("set visual.text_color of t to \"#FF0000\""), sentences(screen, step(to(ColourPlace.FOREGROUND, "#FF0000"), "t")));
    }

    @Test
    void whatHasTheColourAlreadyIsLeftWhateverItsSpelling() {
        Blueprint screen = screen(component("b", "button", 0, 0, 80, 48, "\"visual\":{\"bg_color\":\"#ff0000\"}"));
        assertEquals(List.of(), sentences(screen, step(to(BY_TYPE, "#FF0000"), "b")));
    }

    @Test
    void textThatWouldVanishIsSetToBlackOrWhite() {
        Blueprint screen = screen(component("b", "button", 0, 0, 80, 48, "\"text\":\"Go\"", "\"visual\":{\"color\":\"#0000FF\"}"));
        Step blue = step(to(BY_TYPE, "#0000FA"), "b");
        assertEquals(
                List.of("set visual.bg_color of b to \"#0000FA\"", "set visual.color of b to \"#FFFFFF\""), sentences(screen, blue));
        assertEquals(List.of("text of b set to #FFFFFF to stay readable"), notes(screen, blue));
    }

    @Test
    void textOfChildrenWithoutAFillIsKeptReadableAndOfThoseWithOneLeft() {
        Blueprint screen = screen(component("c", "card", 0, 0, 300, 200,
                "\"children\":[" + component("t", "title", 8, 8, 80, 48, "\"text\":\"Hi\"") + ","
                        + component("b", "button", 8, 80, 80, 48, "\"text\":\"Hi\"", "\"visual\":{\"bg_color\":\"#FFFFFF\"}") + "]"));
        assertEquals(
                List.of("set visual.bg_color of c to \"#000000\"", "set visual.color of t to \"#FFFFFF\""),
                sentences(screen, step(to(BY_TYPE, "#000000"), "c")));
    }

    @Test
    void textOfSiblingsThatLieOnItIsKeptReadable() {
        Blueprint screen = screen(component("c", "card", 0, 0, 300, 200), component("t", "title", 8, 8, 80, 48, "\"text\":\"Hi\""));
        assertEquals(
                List.of("set visual.bg_color of c to \"#000000\"", "set visual.color of t to \"#FFFFFF\""),
                sentences(screen, step(to(BY_TYPE, "#000000"), "c")));
    }

    @Test
    void aTitleInTheColourOfItsGroundBecomesBlackOrWhite() {
        Blueprint screen = screen(component("t", "title", 8, 8, 80, 48, "\"text\":\"Hi\"", "\"visual\":{\"color\":\"#FF0000\"}"));
        assertEquals(List.of("set visual.color of t to \"#000000\""), sentences(screen, step(to(BY_TYPE, "#FFFFFF"), "t")));
    }

    @Test
    void aPlaceThatIsNamedIsTakenLiterally() {
        Blueprint screen = screen(component("b", "button", 0, 0, 80, 48, "\"text\":\"Go\""));
        assertEquals(List.of("set visual.bg_color of b to \"#000000\""), sentences(screen, step(to(ColourPlace.BACKGROUND, "#000000"), "b")));
        assertEquals(List.of("set visual.border_color of b to \"#000000\""), sentences(screen, step(to(ColourPlace.BORDER, "#000000"), "b")));
    }

    @Test
    void aBackgroundTakesThePlaceOfAGradient() {
        Blueprint screen = screen(component(
                "c", "card", 0, 0, 80, 48, "\"visual\":{\"gradient\":{\"from\":\"#000000\",\"to\":\"#FFFFFF\"}}"));
        assertEquals(
                List.of("unset visual.gradient of c", "set visual.bg_color of c to \"#FF0000\""),
                sentences(screen, step(to(BY_TYPE, "#FF0000"), "c")));
    }

    @Test
    void theScreenGetsItsBackgroundAndWhatIsWrittenOnItStaysReadable() {
        Blueprint screen = screen(component("t", "title", 8, 8, 80, 48, "\"text\":\"Hi\""));
        assertEquals(
                List.of("set visual.bg_color of screen to \"#000000\"", "set visual.color of t to \"#FFFFFF\""),
                sentences(screen, ofScreen(to(BY_TYPE, "#000000"))));
    }

    @Test
    void textColouredLikeWhatItLiesOnInTheSameStepStaysReadable() {
        Blueprint screen = screen(component(
                "c", "card", 0, 0, 300, 200, "\"children\":[" + component("t", "title", 8, 8, 80, 48, "\"text\":\"Hi\"") + "]"));
        assertEquals(
                List.of("set visual.bg_color of c to \"#FF0000\"", "set visual.color of t to \"#000000\""),
                sentences(screen, step(to(BY_TYPE, "#FF0000"), "c", "t")));
    }

    @Test
    void gradientBeginsWithTheBackgroundOrWhite() {
        var to = new ColourValue.Literal(Colour.ofHex("#0000FF"));
        Blueprint screen = screen(
                component("x", "card", 0, 0, 80, 48, "\"visual\":{\"bg_color\":\"#FFCC00\"}"), component("b", "card", 100, 0, 80, 48));
        assertEquals(
                List.of(
                        "set visual.gradient of x to {\"from\": \"#FFCC00\", \"to\": \"#0000FF\"}",
                        "set visual.gradient of b to {\"from\": \"#FFFFFF\", \"to\": \"#0000FF\", \"angle\": 90}"),
                List.of(
                        sentences(screen, step(new Action.FillGradient(null, to, Double.NaN), "x")).getFirst(),
                        sentences(screen, step(new Action.FillGradient(null, to, 90), "b")).getFirst()));
        done(screen, step(new Action.FillGradient(null, to, 90), "x", "b"));
    }

    @Test
    void gradientThatIsThereKeepsItsAngleAndWhatElseItHolds() {
        var to = new ColourValue.Literal(Colour.ofHex("#0000FF"));
        Blueprint screen = screen(component(
                "x", "card", 0, 0, 80, 48, "\"visual\":{\"gradient\":{\"from\":\"#000000\",\"note\":1,\"to\":\"#FFFFFF\",\"angle\":45}}"));
        assertEquals(
                List.of("set visual.gradient.to of x to \"#0000FF\""),
                sentences(screen, step(new Action.FillGradient(new ColourValue.Literal(Colour.BLACK), to, Double.NaN), "x")));
    }

    @Test
    void shadesBothEndsOfAGradient() {
        Blueprint screen = screen(component(
                "x", "card", 0, 0, 80, 48, "\"visual\":{\"gradient\":{\"from\":\"#000000\",\"to\":\"#808080\"}}"));
        assertEquals(
                List.of("set visual.gradient.from of x to \"#333333\"", "set visual.gradient.to of x to \"#9A9A9A\""),
                sentences(screen, step(new Action.Shade(BY_TYPE, 20), "x")));
    }

    @Test
    void shadeOfWhatHasNoFillGoesByWhatIsBehind() {
        Blueprint screen = screen(component("x", "card", 0, 0, 80, 48));
        assertEquals(List.of("set visual.bg_color of x to \"#CCCCCC\""), sentences(screen, step(new Action.Shade(BY_TYPE, -20), "x")));
    }

    @Test
    void shadeOfABorderThatIsNotThereIsRefused() {
        Blueprint screen = screen(component("x", "card", 0, 0, 80, 48));
        assertEquals(Code.INVALID_VALUE, refusal(screen, step(new Action.Shade(ColourPlace.BORDER, -20), "x")));
    }
}
