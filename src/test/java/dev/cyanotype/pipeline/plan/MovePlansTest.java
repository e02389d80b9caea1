package dev.cyanotype.pipeline.plan;

import static dev.cyanotype.pipeline.plan.PlanFixtures.component;
import static dev.cyanotype.pipeline.plan.PlanFixtures.screen;
import static dev.cyanotype.pipeline.plan.Plans.notes;
import static dev.cyanotype.pipeline.plan.Plans.sentences;
import static dev.cyanotype.pipeline.plan.Plans.step;
import static dev.cyanotype.pipeline.plan.Plans.verified;
import static dev.cyanotype.pipeline.plan.Plans.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.geometry.Box;
import dev.cyanotype.language.Action;
import dev.cyanotype.language.Amount;
import dev.cyanotype.language.Code;
import dev.cyanotype.language.Edge;
import dev.cyanotype.language.Relation;
import dev.cyanotype.language.Step;
import dev.cyanotype.language.Target;
import java.util.List;
import org.junit.jupiter.api.Test;

class MovePlansTest {
    private static final Target OTHER = new Target.Everything();
    private static final Action RIGHT = new Action.MoveBy(new Amount.Steps(1), null);
    private static final Action DOWN = new Action.MoveBy(null, new Amount.Steps(1));

    private static Step edge(Edge edge, String... ids) {
        return step(new Action.MoveToEdge(List.of(edge), false), ids);
    }

    private static Step beside(Relation relation, String other, String... ids) {
        return with(new Action.MoveBeside(relation, OTHER, Double.NaN), List.of(List.of(other)), ids);
    }

    @Test
    void aFullDistanceIsAPlainMove() {
        Blueprint screen = screen(component("x", "card", 0, 0, 80, 48));
        assertEquals(List.of("move x right 8px"), sentences(screen, step(RIGHT, "x")));
        assertEquals(
                List.of("move x by 20, 30"), sentences(screen, step(new Action.MoveBy(new Amount.Units(20), new Amount.Units(30)), "x")));
    }

    @Test
    void severalMoveInTheOrderThatLeavesEachItsRoom() {
        Blueprint screen = screen(component("x", "card", 0, 0, 80, 48), component("b", "card", 80, 0, 80, 48));
        assertEquals(List.of("move b right 8px", "move x right 8px"), sentences(screen, step(RIGHT, "x", "b")));
        verified(screen, step(RIGHT, "x", "b"));
    }

    @Test
    void stopsAtTheNextSiblingAndAtTheFrame() {
        Blueprint screen = screen(component("x", "card", 0, 0, 80, 48), component("b", "card", 84, 0, 288, 48));
        assertEquals(List.of("move b to 87, 0", "move x to 7, 0"), sentences(screen, step(RIGHT, "x", "b")));
        assertEquals(
                List.of("b moves 3 of 8 px, as far as there is room"), notes(screen, step(RIGHT, "b")));
    }

    @Test
    void stopsShortOfTheParentsEdgeByTheSpacing() {
        Blueprint screen = screen(component("p", "card", 0, 0, 100, 100, "\"children\":[" + component("t", "text", 8, 8, 80, 40) + "]"));
        assertEquals(List.of("move t to 12, 8"), sentences(screen, step(RIGHT, "t")));
    }

    @Test
    void movesDownAllTheSameWhereThereIsNoRoomBelow() {
        Blueprint screen = screen(375, 108, component("x", "card", 0, 0, 80, 48), component("b", "card", 0, 48, 80, 60));
        assertEquals(
                List.of("set meta.screen of screen to [375, 116]", "move b to 0, 56", "move x to 0, 8"), sentences(screen, step(DOWN, "x")));
        verified(screen, step(DOWN, "x"));
    }

    @Test
    void noRoomSidewaysIsSaidAndNothingMoves() {
        Blueprint screen = screen(component("x", "header", 0, 0, 375, 48));
        assertEquals(List.of(), sentences(screen, step(RIGHT, "x")));
        assertEquals(List.of("there is no room for x to move right"), notes(screen, step(RIGHT, "x")));
    }

    @Test
    void whatLiesOnItComesAlong() {
        Blueprint screen = screen(component("c", "card", 0, 0, 200, 100), component("t", "text", 8, 8, 80, 40));
        assertEquals(List.of("move t to 16, 8", "move c to 8, 0"), sentences(screen, step(RIGHT, "c", "t")));
        verified(screen, step(RIGHT, "c", "t"));
    }

    @Test
    void parentAndChildBothMeantMoveOnce() {
        Blueprint screen = screen(component("p", "card", 0, 0, 100, 100, "\"children\":[" + component("t", "text", 8, 8, 80, 40) + "]"));
        assertEquals(List.of("move p right 8px"), sentences(screen, step(RIGHT, "t", "p")));
    }

    @Test
    void aHiddenComponentIsInNobodysWay() {
        Blueprint screen = screen(
                component("x", "card", 0, 0, 80, 48), component("h", "card", 80, 0, 80, 48, "\"visual\":{\"visible\":false}"));
        assertEquals(List.of("move x right 8px"), sentences(screen, step(RIGHT, "x")));
    }

    @Test
    void anExactPositionIsTakenLiterally() {
        Blueprint screen = screen(component("x", "card", 0, 0, 80, 48), component("b", "card", 100, 0, 80, 48));
        assertEquals(List.of("move x to 100.5, 0"), sentences(screen, step(new Action.MoveTo(100.5, Double.NaN), "x")));
    }

    @Test
    void goesToTheEdgesAndCentresOfItsParent() {
        Blueprint screen = screen(component("x", "card", 10, 100, 80, 48));
        assertEquals(List.of("move x to 295, 100"), sentences(screen, edge(Edge.RIGHT, "x")));
        assertEquals(List.of("move x to 148, 100"), sentences(screen, edge(Edge.CENTRE, "x")));
        assertEquals(List.of("move x to 10, 764"), sentences(screen, edge(Edge.BOTTOM, "x")));
        assertEquals(List.of("move x to 148, 382"), sentences(screen, edge(Edge.MIDDLE, "x")));
        Blueprint centred = verified(screen, edge(Edge.CENTRE, "x"));
        assertEquals(List.of(), sentences(centred, edge(Edge.CENTRE, "x")));
    }

    @Test
    void whatLiesAtTheTopMovesDownButForAHeader() {
        Blueprint screen = screen(component("t", "title", 0, 0, 375, 40), component("b", "button", 0, 100, 100, 48));
        assertEquals(List.of("move t to 0, 56", "move b to 0, 0"), sentences(screen, edge(Edge.TOP, "b")));
        Blueprint headed = screen(component("h", "header", 0, 0, 375, 40), component("b", "button", 0, 100, 100, 48));
        assertEquals(List.of("move b to 0, 48"), sentences(headed, edge(Edge.TOP, "b")));
    }

    @Test
    void aFooterKeepsTheBottom() {
        Blueprint screen = screen(component("b", "button", 0, 100, 100, 48), component("f", "footer", 0, 752, 375, 60));
        assertEquals(List.of("move b to 0, 696"), sentences(screen, edge(Edge.BOTTOM, "b")));
        verified(screen, edge(Edge.BOTTOM, "b"));
    }

    @Test
    void aRowGoesToAnEdgeAsAGroup() {
        Blueprint screen = screen(component("x", "button", 0, 0, 80, 48), component("b", "button", 100, 0, 80, 48));
        Blueprint after = verified(screen, edge(Edge.RIGHT, "x", "b"));
        assertEquals(new Box(195, 0, 80, 48), after.required("x").box());
        assertEquals(new Box(295, 0, 80, 48), after.required("b").box());
    }

    @Test
    void goesAsFarAsNothingIsInTheWay() {
        Blueprint screen = screen(component("x", "button", 0, 0, 80, 48), component("b", "button", 295, 0, 80, 48));
        assertEquals(List.of("move x to 215, 0"), sentences(screen, edge(Edge.RIGHT, "x")));
        assertEquals(List.of("x goes only as far as there is room"), notes(screen, edge(Edge.RIGHT, "x")));
    }

    @Test
    void goesBelowAnotherAndMakesRoom() {
        Blueprint screen = screen(
                component("x", "title", 0, 0, 200, 40), component("b", "card", 0, 48, 200, 100), component("c", "button", 250, 300, 100, 48));
        assertEquals(List.of("move b to 0, 104", "move c to 0, 48"), sentences(screen, beside(Relation.BELOW, "x", "c")));
        verified(screen, beside(Relation.BELOW, "x", "c"));
        assertEquals(List.of("move b to 0, 104", "move x to 0, 64", "move c to 0, 8"),
                sentences(verified(screen, step(new Action.MoveTo(0, 8), "x")), beside(Relation.ABOVE, "x", "c")));
    }

    @Test
    void goesBesideAnotherWhereThereIsRoomAndElseSaysSo() {
        Blueprint screen = screen(component("x", "title", 0, 0, 200, 40), component("c", "button", 250, 300, 100, 48));
        assertEquals(List.of("move c to 208, 4"), sentences(screen(component("x", "title", 0, 8, 200, 40), component("c", "button", 250, 300, 100, 48)),
                beside(Relation.RIGHT_OF, "x", "c")));
        assertEquals(Code.VERIFY_FAILED, Plans.refusal(screen, beside(Relation.LEFT_OF, "x", "c")));
        assertEquals(List.of("move c to 0, 48"), sentences(screen, beside(Relation.NEXT_TO, "x", "c")));
    }

    @Test
    void goesIntoAnotherBelowWhatLiesThere() {
        Blueprint screen = screen(
                component("p", "card", 0, 0, 200, 60, "\"children\":[" + component("t", "text", 8, 8, 80, 44) + "]"),
                component("b", "button", 0, 100, 300, 48));
        assertEquals(
                List.of("move b into p at 1", "resize p to 200 by 116", "resize b to 184 by 48", "move b to 8, 60").stream().sorted().toList(),
                sentences(screen, beside(Relation.INSIDE, "p", "b")).stream().sorted().toList());
        verified(screen, beside(Relation.INSIDE, "p", "b"));
    }

    @Test
    void twoChangePlacesWithinTheirRow() {
        Blueprint screen = screen(component("x", "button", 0, 0, 80, 48), component("b", "button", 100, 0, 120, 48));
        Blueprint after = verified(screen, step(new Action.Swap(null), "x", "b"));
        assertEquals(new Box(140, 0, 80, 48), after.required("x").box());
        assertEquals(new Box(0, 0, 120, 48), after.required("b").box());
    }

    @Test
    void whatLiesBetweenTwoThatChangePlacesMakesUpForTheirSizes() {
        Blueprint screen = screen(
                component("x", "section", 0, 0, 200, 100), component("m", "card", 0, 108, 200, 40), component("b", "section", 0, 156, 200, 50));
        Blueprint after = verified(screen, step(new Action.Swap(null), "x", "b"));
        assertEquals(new Box(0, 0, 200, 50), after.required("b").box());
        assertEquals(new Box(0, 58, 200, 40), after.required("m").box());
        assertEquals(new Box(0, 106, 200, 100), after.required("x").box());
    }

    @Test
    void whatLiesInTheOtherCannotChangePlacesWithIt() {
        Blueprint screen = screen(component("p", "card", 0, 0, 100, 100, "\"children\":[" + component("t", "text", 8, 8, 80, 40) + "]"));
        assertEquals(Code.INVALID_VALUE, Plans.refusal(screen, step(new Action.Swap(null), "p", "t")));
    }
}
