package dev.cyanotype.pipeline.plan;

import static dev.cyanotype.pipeline.plan.PlanFixtures.component;
import static dev.cyanotype.pipeline.plan.PlanFixtures.screen;
import static dev.cyanotype.pipeline.plan.Plans.sentences;
import static dev.cyanotype.pipeline.plan.Plans.step;
import static dev.cyanotype.pipeline.plan.Plans.verified;
import static dev.cyanotype.pipeline.plan.Plans.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.language.Action;
import dev.cyanotype.language.Axis;
import dev.cyanotype.language.Edge;
import dev.cyanotype.language.Target;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlignPlansTest {
    private static final Blueprint COLUMN = screen(
            component("x", "card", 10, 0, 80, 48), component("y", "card", 30, 60, 100, 48), component("z", "card", 0, 200, 60, 48));
    private static final Blueprint ROW = screen(
            component("x", "card", 0, 0, 80, 48), component("y", "card", 100, 10, 80, 60), component("z", "card", 290, 0, 80, 48));

    private static Action align(Edge edge) {
        return new Action.Align(edge, null);
    }

    @Test
    void severalMeetTheEdgesRoundThemAll() {
        assertEquals(List.of("move x to 0, 0", "move y to 0, 60"), sentences(COLUMN, step(align(Edge.LEFT), "x", "y", "z")));
        assertEquals(List.of("move x to 50, 0", "move z to 70, 200"), sentences(COLUMN, step(align(Edge.RIGHT), "x", "y", "z")));
        assertEquals(List.of("move y to 100, 0"), sentences(ROW, step(align(Edge.TOP), "x", "y", "z")));
        verified(COLUMN, step(align(Edge.LEFT), "x", "y", "z"));
    }

    @Test
    void oneMeetsItsParent() {
        assertEquals(List.of("move x to 295, 0"), sentences(COLUMN, step(align(Edge.RIGHT), "x")));
    }

    @Test
    void centredWithoutAnAxisAColumnMeetsHorizontally() {
        assertEquals(
                List.of("move x to 25, 0", "move y to 15, 60", "move z to 35, 200"), sentences(COLUMN, step(align(Edge.CENTRE), "x", "y", "z")));
    }

    @Test
    void centredWithoutAnAxisARowMeetsByItsMiddles() {
        assertEquals(List.of("move x to 0, 11", "move y to 100, 5", "move z to 290, 11"), sentences(ROW, step(align(Edge.CENTRE), "x", "y", "z")));
        Blueprint aligned = verified(ROW, step(align(Edge.CENTRE), "x", "y", "z"));
        assertEquals(List.of(), sentences(aligned, step(align(Edge.CENTRE), "x", "y", "z")));
    }

    @Test
    void eachRowOfAGridMeetsByItsOwnMiddles() {
        Blueprint grid = screen(
                component("x", "card", 0, 0, 80, 48), component("y", "card", 100, 0, 80, 60),
                component("v", "card", 0, 100, 80, 48), component("w", "card", 100, 100, 80, 52));
        assertEquals(List.of("move x to 0, 6", "move v to 0, 102"), sentences(grid, step(align(Edge.CENTRE), "x", "y", "v", "w")));
    }

    @Test
    void meetsAnother() {
        var to = new Action.Align(Edge.LEFT, new Target.Everything());
        assertEquals(List.of("move z to 30, 200"), sentences(COLUMN, with(to, List.of(List.of("y")), "z")));
        var centre = new Action.Align(Edge.CENTRE, new Target.Everything());
        assertEquals(List.of("move z to 290, 16"), sentences(ROW, with(centre, List.of(List.of("y")), "z")));
        assertEquals(List.of("move z to 50, 200"), sentences(COLUMN, with(centre, List.of(List.of("y")), "z")));
    }

    @Test
    void distributesEvenlyBetweenTheOutermost() {
        assertEquals(
                List.of("move y to 145, 10"), sentences(ROW, step(new Action.Distribute(null, Double.NaN), "x", "y", "z")));
        assertEquals(
                List.of("move y to 30, 100"), sentences(COLUMN, step(new Action.Distribute(Axis.HEIGHT, Double.NaN), "x", "y", "z")));
    }

    @Test
    void distributesWithAGap() {
        assertEquals(
                List.of("move y to 90, 10", "move z to 180, 0"), sentences(ROW, step(new Action.Distribute(Axis.WIDTH, 10), "x", "y", "z")));
    }

    @Test
    void aColumnThatHasNoRoomReachesFurtherDown() {
        Blueprint screen = screen(
                375, 160,
                component("x", "card", 0, 0, 80, 48), component("y", "card", 0, 50, 80, 48), component("z", "card", 0, 100, 80, 48));
        Blueprint after = verified(screen, step(new Action.Distribute(Axis.HEIGHT, 20), "x", "y", "z"));
        assertEquals(184, after.required("z").box().bottom());
        assertEquals(184, after.frame().height());
    }

    @Test
    void arrangesInAGridAndMakesRoomBelow() {
        Blueprint screen = screen(
                component("x", "card", 0, 0, 80, 48), component("y", "card", 100, 0, 100, 48), component("z", "card", 200, 0, 60, 48),
                component("below", "button", 0, 60, 100, 48));
        Blueprint after = verified(screen, step(new Action.ArrangeInGrid(2, Double.NaN), "x", "y", "z"));
        assertEquals("[0.0, 0.0]", List.of(after.required("x").box().x(), after.required("x").box().y()).toString());
        assertEquals("[88.0, 0.0]", List.of(after.required("y").box().x(), after.required("y").box().y()).toString());
        assertEquals("[0.0, 56.0]", List.of(after.required("z").box().x(), after.required("z").box().y()).toString());
        assertEquals(112, after.required("below").box().y());
    }
}
