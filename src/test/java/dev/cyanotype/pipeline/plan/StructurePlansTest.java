package dev.cyanotype.pipeline.plan;

import static dev.cyanotype.pipeline.plan.PlanFixtures.component;
import static dev.cyanotype.pipeline.plan.PlanFixtures.screen;
import static dev.cyanotype.pipeline.plan.Plans.refusal;
import static dev.cyanotype.pipeline.plan.Plans.sentences;
import static dev.cyanotype.pipeline.plan.Plans.step;
import static dev.cyanotype.pipeline.plan.Plans.verified;
import static dev.cyanotype.pipeline.plan.Plans.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.ComponentType;
import dev.cyanotype.colour.Colour;
import dev.cyanotype.geometry.Box;
import dev.cyanotype.language.Action;
import dev.cyanotype.language.Action.Placement;
import dev.cyanotype.language.Code;
import dev.cyanotype.language.ColourPlace;
import dev.cyanotype.language.ColourValue;
import dev.cyanotype.language.Edge;
import dev.cyanotype.language.Relation;
import dev.cyanotype.language.Step;
import dev.cyanotype.language.Target;
import java.util.List;
import org.junit.jupiter.api.Test;

class StructurePlansTest {
    private static final Target OTHER = new Target.Everything();
    private static final Blueprint PAGE = screen(
            component("h", "header", 0, 0, 375, 60), component("x", "section", 8, 68, 359, 100),
            component("y", "section", 8, 176, 359, 100), component("f", "footer", 0, 752, 375, 60));

    private static Action.Add add(ComponentType type, Placement placement) {
        return new Action.Add(type, null, null, 1, placement, List.of());
    }

    private static Step beside(ComponentType type, Relation relation, String other) {
        return with(add(type, new Placement.Beside(relation, OTHER)), List.of(List.of(other)));
    }

    private static Box box(Blueprint blueprint, String id) {
        return blueprint.required(id).box();
    }

    @Test
    void aButtonGoesBelowAllButTheFooterAndCanBeUsed() {
        Blueprint after = verified(PAGE, step(add(ComponentType.BUTTON, new Placement.Anywhere())));
        assertEquals(new Box(8, 284, 120, 48), box(after, "button_1"));
        assertEquals("Button", after.required("button_1").text());
        assertEquals("#336699", after.required("button_1").visual().string("bg_color"));
        assertEquals(3, after.place("button_1").index());
    }

    @Test
    void aHeaderGoesToTheTopAndAFooterToTheBottom() {
        Blueprint after = verified(PAGE, step(add(ComponentType.HEADER, new Placement.Anywhere())));
        assertEquals(new Box(0, 0, 375, 64), box(after, "header_1"));
        assertEquals(new Box(0, 72, 375, 60), box(after, "h"));
        Blueprint bare = screen(component("x", "section", 8, 68, 359, 100));
        assertEquals(new Box(0, 748, 375, 64), box(verified(bare, step(add(ComponentType.FOOTER, new Placement.Anywhere()))), "footer_1"));
    }

    @Test
    void makesRoomBelowAnotherAndAboveIt() {
        Blueprint below = verified(PAGE, beside(ComponentType.TEXT, Relation.BELOW, "x"));
        assertEquals(new Box(8, 176, 359, 20), box(below, "text_1"));
        assertEquals(204, box(below, "y").y());
        Blueprint above = verified(PAGE, beside(ComponentType.TEXT, Relation.ABOVE, "x"));
        assertEquals(68, box(above, "text_1").y());
        assertEquals(96, box(above, "x").y());
        assertEquals(1, above.place("text_1").index());
    }

    @Test
    void goesInsideAnotherBelowWhatLiesThere() {
        Blueprint after = verified(PAGE, beside(ComponentType.BUTTON, Relation.INSIDE, "x"));
        assertEquals("x", after.parent("button_1"));
        assertEquals(new Box(16, 76, 120, 48), box(after, "button_1"));
        after = verified(after, beside(ComponentType.BUTTON, Relation.INSIDE, "x"));
        assertEquals(new Box(16, 132, 120, 48), box(after, "button_2"));
        assertEquals(120, box(after, "x").height());
        assertEquals(196, box(after, "y").y());
    }

    @Test
    void goesToTheLeftOrRightWhereThereIsRoom() {
        Blueprint screen = screen(component("t", "title", 8, 8, 100, 40));
        assertEquals(new Box(116, 4, 120, 48), box(verified(screen, beside(ComponentType.BUTTON, Relation.RIGHT_OF, "t")), "button_1"));
        assertEquals(Code.VERIFY_FAILED, refusal(screen, beside(ComponentType.BUTTON, Relation.LEFT_OF, "t")));
    }

    @Test
    void aDividerGoesBetweenEachTwoNeighbours() {
        var between = add(ComponentType.DIVIDER, new Placement.Between(OTHER, null));
        Blueprint after = verified(PAGE, with(between, List.of(List.of("h", "x", "y"))));
        assertEquals(new Box(0, 63, 375, 1), box(after, "divider_1"));
        assertEquals(new Box(8, 171, 359, 1), box(after, "divider_2"));
        assertEquals(Code.NO_TARGET, refusal(PAGE, with(between, List.of(List.of("h")))));
    }

    @Test
    void whatIsAskedForAlongWithItIsDoneInTheSameStep() {
        var red = new ColourValue.Literal(Colour.of(255, 0, 0));
        var action = new Action.Add(
                ComponentType.BUTTON, "cta", "Buy", 2, new Placement.AtEdge(List.of(Edge.BOTTOM)),
                List.of(new Action.Recolour(ColourPlace.UNQUALIFIED, red)));
        Blueprint after = verified(PAGE, step(action));
        assertEquals("Buy", after.required("button_2").text());
        assertEquals("cta", after.required("button_2").role());
        assertEquals("#FF0000", after.required("button_2").visual().string("bg_color"));
        assertEquals(696, box(after, "button_1").y());
    }

    @Test
    void textOnADarkScreenIsWhite() {
        Blueprint dark = verified(PAGE, Plans.ofScreen(new Action.Recolour(ColourPlace.BACKGROUND, new ColourValue.Literal(Colour.BLACK))));
        Blueprint after = verified(dark, step(add(ComponentType.TEXT, new Placement.Anywhere())));
        assertEquals("#FFFFFF", after.required("text_1").visual().string("color"));
    }

    @Test
    void copiesGoToTheRightWhereThereIsRoomElseBelow() {
        Blueprint screen = screen(
                component("c", "card", 0, 0, 150, 100, "\"children\":[" + component("t", "text", 8, 8, 80, 40) + "]"),
                component("d", "card", 0, 108, 150, 100));
        Blueprint after = verified(screen, step(new Action.Duplicate(2), "c"));
        assertEquals(new Box(158, 0, 150, 100), box(after, "c_1"));
        assertEquals(new Box(166, 8, 80, 40), box(after, "t_1"));
        assertEquals(new Box(158, 108, 150, 100), box(after, "c_2"));
        assertEquals("c_2", after.parent("t_2"));
        assertEquals(1, after.place("c_1").index());
    }

    @Test
    void deletesAParentOnceWithItsChildren() {
        Blueprint screen = screen(component("c", "card", 0, 0, 150, 100, "\"children\":[" + component("t", "text", 8, 8, 80, 40) + "]"));
        assertEquals(List.of("delete c"), sentences(screen, step(new Action.Delete(), "t", "c")));
    }

    @Test
    void wrapsSiblingsWithRoomRoundThem() {
        Blueprint screen = screen(
                component("s", "text", 0, 100, 80, 40), component("t", "text", 20, 20, 80, 40), component("u", "text", 20, 70, 100, 26));
        Blueprint after = verified(screen, step(new Action.Wrap(ComponentType.CONTAINER), "u", "t"));
        assertEquals(new Box(12, 12, 116, 88), box(after, "container_1"));
        assertEquals(List.of("t", "u"), List.of(after.child("container_1", 0).id(), after.child("container_1", 1).id()));
        Blueprint back = verified(after, step(new Action.Unwrap(), "container_1"));
        assertEquals(Plans.text(screen).replaceAll("\\s", ""), Plans.text(back).replaceAll("\\s", ""));
        assertEquals(Code.INVALID_VALUE, refusal(screen, step(new Action.Unwrap(), "t")));
    }

    @Test
    void whatHasDifferentParentsCannotBeWrappedTogether() {
        Blueprint screen = screen(
                component("c", "card", 0, 0, 150, 100, "\"children\":[" + component("t", "text", 8, 8, 80, 40) + "]"),
                component("d", "card", 0, 108, 150, 100));
        assertEquals(Code.INVALID_VALUE, refusal(screen, step(new Action.Wrap(ComponentType.CARD), "t", "d")));
    }
}
