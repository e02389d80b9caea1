package dev.cyanotype.pipeline.plan;

import static dev.cyanotype.pipeline.plan.PlanFixtures.component;
import static dev.cyanotype.pipeline.plan.PlanFixtures.screen;
import static dev.cyanotype.pipeline.plan.Plans.notes;
import static dev.cyanotype.pipeline.plan.Plans.ofScreen;
import static dev.cyanotype.pipeline.plan.Plans.refusal;
import static dev.cyanotype.pipeline.plan.Plans.sentences;
import static dev.cyanotype.pipeline.plan.Plans.step;
import static dev.cyanotype.pipeline.plan.Plans.verified;
import static dev.cyanotype.pipeline.plan.Plans.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.geometry.Box;
import dev.cyanotype.language.Action;
import dev.cyanotype.language.Amount;
import dev.cyanotype.language.Axis;
import dev.cyanotype.language.Code;
import dev.cyanotype.language.Extent;
import dev.cyanotype.language.Property;
import dev.cyanotype.language.Target;
import java.util.List;
import org.junit.jupiter.api.Test;

class SizePlansTest {
    private static final Action BIGGER = new Action.ChangeSize(Axis.BOTH, new Amount.Steps(1));
    private static final Action SMALLER = new Action.ChangeSize(Axis.BOTH, new Amount.Steps(-1));
    private static final Action TALLER = new Action.ChangeSize(Axis.HEIGHT, new Amount.Steps(1));

    @Test
    void growsByAFifthInWholePixels() {
        Blueprint screen = screen(component("b", "button", 10, 10, 81, 48));
        assertEquals(List.of("resize b to 97 by 58"), sentences(screen, step(BIGGER, "b")));
        verified(screen, step(BIGGER, "b"));
    }

    @Test
    void growsAsFarAsTheGapAllows() {
        Blueprint screen = screen(component("x", "card", 0, 0, 80, 48), component("b", "card", 88, 0, 80, 48));
        assertEquals(List.of("resize x to 88 by 58"), sentences(screen, step(BIGGER, "x")));
        assertEquals(List.of("x goes only as far as there is room: 88 by 58"), notes(screen, step(BIGGER, "x")));
    }

    @Test
    void growsToTheLeftWhereTheRightIsFull() {
        Blueprint screen = screen(component("x", "card", 275, 0, 100, 48));
        assertEquals(List.of("move x to 255, 0", "resize x to 120 by 58"), sentences(screen, step(BIGGER, "x")));
    }

    @Test
    void whatLiesBelowMovesDownWhereThereIsNoRoomAtAll() {
        Blueprint screen = screen(
                375, 200,
                component("x", "section", 0, 0, 375, 100),
                component("b", "section", 0, 100, 375, 60),
                component("c", "button", 8, 168, 100, 32));
        assertEquals(
                List.of("set meta.screen of screen to [375, 220]", "move c to 8, 188", "move b to 0, 120", "resize x to 375 by 120"),
                sentences(screen, step(BIGGER, "x")));
        verified(screen, step(BIGGER, "x"));
    }

    @Test
    void gapsGiveWayDownToTheSpacing() {
        Blueprint screen = screen(
                component("x", "section", 0, 0, 375, 100), component("b", "section", 0, 100, 375, 60), component("c", "card", 0, 200, 375, 60));
        assertEquals(List.of("move b to 0, 120", "resize x to 375 by 120"), sentences(screen, step(BIGGER, "x")));
    }

    @Test
    void theParentGrowsWithIt() {
        Blueprint screen = screen(
                component("p", "card", 0, 0, 100, 64, "\"children\":[" + component("t", "image", 8, 8, 84, 48) + "]"),
                component("below", "card", 0, 64, 100, 64));
        assertEquals(
                List.of("move below to 0, 74", "resize p to 100 by 74", "resize t to 84 by 58"), sentences(screen, step(BIGGER, "t")));
        verified(screen, step(BIGGER, "t"));
    }

    @Test
    void whatLiesInASiblingMovesWithIt() {
        Blueprint screen = screen(
                component("x", "section", 0, 0, 375, 100),
                component("b", "section", 0, 100, 375, 60),
                component("t", "text", 8, 108, 100, 40));
        assertEquals(
                List.of("move t to 8, 128", "move b to 0, 120", "resize x to 375 by 120"), sentences(screen, step(BIGGER, "x")));
        verified(screen, step(BIGGER, "x"));
    }

    @Test
    void aTightColumnGrowsAllOfItsMembers() {
        Blueprint screen = screen(
                375, 150,
                component("x", "button", 0, 0, 100, 50), component("b", "button", 0, 50, 100, 50), component("c", "button", 0, 100, 100, 50));
        Blueprint after = verified(screen, step(TALLER, "x", "b", "c"));
        assertEquals(new Box(0, 0, 100, 60), after.required("x").box());
        assertEquals(new Box(0, 60, 100, 60), after.required("b").box());
        assertEquals(new Box(0, 120, 100, 60), after.required("c").box());
        assertEquals(180, after.frame().height());
    }

    @Test
    void aTouchTargetShrinksTo44() {
        Blueprint screen = screen(component("b", "button", 0, 0, 50, 48), component("c", "card", 100, 0, 50, 48));
        assertEquals(List.of("resize b to 44 by 44"), sentences(screen, step(SMALLER, "b")));
        assertEquals(List.of("resize c to 40 by 38"), sentences(screen, step(SMALLER, "c")));
    }

    @Test
    void aParentShrinksToWhatLiesInIt() {
        Blueprint screen = screen(component("p", "card", 0, 0, 100, 100, "\"children\":[" + component("t", "text", 10, 10, 60, 75) + "]"));
        assertEquals(List.of("resize p to 80 by 93"), sentences(screen, step(SMALLER, "p")));
        verified(screen, step(SMALLER, "p"));
    }

    @Test
    void textGrowsByItsFontAndItsBoxAsNeeded() {
        Blueprint screen = screen(
                component("t", "text", 0, 0, 100, 20, "\"text\":\"Hello\"", "\"visual\":{\"font_size\":\"16px\",\"height\":20}"),
                component("b", "button", 0, 20, 100, 48));
        Blueprint after = verified(screen, step(BIGGER, "t"));
        assertEquals("\"19px\"", after.required("t").visual().get("font_size").toText());
        assertEquals(new Box(0, 0, 100, 23), after.required("t").box());
        assertEquals(23, after.required("t").visual().number("height", 0));
        assertEquals(new Box(0, 23, 100, 48), after.required("b").box());
    }

    @Test
    void textStaysReadable() {
        Blueprint screen = screen(
                component("s", "text", 0, 0, 100, 20, "\"text\":\"Hi\"", "\"visual\":{\"font_size\":13}"),
                component("l", "text", 0, 30, 375, 120, "\"text\":\"Hi\"", "\"visual\":{\"font_size\":96}"));
        assertEquals(List.of("set visual.font_size of s to 12"), sentences(screen, step(SMALLER, "s")));
        assertEquals(List.of(), sentences(screen, step(BIGGER, "l")));
        assertEquals(List.of("text of l stays readable: 96 px"), notes(screen, step(BIGGER, "l")));
    }

    @Test
    void fontsGrowByTwoPixelsAStep() {
        Blueprint screen = screen(component("b", "button", 0, 0, 100, 48, "\"text\":\"Hi\""));
        assertEquals(
                List.of("set visual.font_size of b to 18"),
                sentences(screen, step(new Action.ChangeStyle(Property.FONT_SIZE, new Amount.Steps(1)), "b")));
    }

    @Test
    void anExactSizeIsTakenLiterally() {
        Blueprint screen = screen(component("x", "card", 0, 0, 80, 48), component("b", "card", 88, 0, 80, 48));
        assertEquals(
                List.of("resize x to 300 by 48"), sentences(screen, step(new Action.SetSize(new Extent.Pixels(300), null), "x")));
        assertEquals(Code.INVALID_VALUE, refusal(screen, step(new Action.SetSize(new Extent.Pixels(0), null), "x")));
    }

    @Test
    void aShareOfTheParentLiesWithinIt() {
        Blueprint screen = screen(component("x", "card", 12, 0, 80, 48));
        assertEquals(
                List.of("move x to 0, 0", "resize x to 375 by 48"), sentences(screen, step(new Action.SetSize(new Extent.Share(1), null), "x")));
        assertEquals(List.of("resize x to 188 by 48"), sentences(screen, step(new Action.SetSize(new Extent.Share(0.5), null), "x")));
    }

    @Test
    void theSameSizeIsThatOfTheLargestAndMakesRoomBelow() {
        Blueprint screen = screen(
                component("x", "card", 0, 0, 80, 48), component("b", "card", 100, 0, 80, 60), component("c", "card", 0, 50, 80, 48));
        Blueprint after = verified(screen, step(new Action.MatchSize(Axis.HEIGHT, null), "x", "b"));
        assertEquals(60, after.required("x").box().height());
        assertEquals(62, after.required("c").box().y());
        Target other = new Target.Everything();
        assertEquals(
                List.of("resize x to 80 by 60"),
                sentences(screen, with(new Action.MatchSize(Axis.BOTH, other), List.of(List.of("b")), "x")).stream()
                        .filter(sentence -> sentence.startsWith("resize")).toList());
    }

    @Test
    void theSameWidthLiesWithinTheScreen() {
        Blueprint screen = screen(component("x", "card", 0, 0, 375, 48), component("y", "card", 12, 60, 351, 48));
        assertEquals(
                List.of("move y to 0, 60", "resize y to 375 by 48"), sentences(screen, step(new Action.MatchSize(Axis.WIDTH, null), "x", "y")));
    }

    @Test
    void theScreenTakesAStatedSize() {
        Blueprint screen = screen(component("x", "card", 0, 0, 80, 48));
        assertEquals(
                List.of("set meta.screen of screen to [400, 812]"),
                sentences(screen, ofScreen(new Action.SetSize(new Extent.Pixels(400), null))));
        assertEquals(Code.UNSUPPORTED, refusal(screen, ofScreen(BIGGER)));
    }
}
