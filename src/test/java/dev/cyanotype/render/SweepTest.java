package dev.cyanotype.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.colour.Colour;
import dev.cyanotype.geometry.Box;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SweepTest {
    private static final Colour RED = Colour.of(255, 0, 0);
    private static final Colour GREEN = Colour.of(0, 255, 0);

    private static String filled(String id, String bbox, String colour) {
        return Drawn.component(id, "card", bbox, "\"visual\": {\"bg_color\": \"" + colour + "\"}");
    }

    @Test
    void drawsOnlyWhatTouchesTheArea() {
        Blueprint blueprint = Drawn.screen(filled("in", "10, 10, 20, 20", "#FF0000")
                + "," + filled("across", "190, 10, 50, 20", "#FF0000")
                + "," + filled("right", "300, 10, 20, 20", "#FF0000")
                + "," + filled("above", "10, -90, 20, 20", "#FF0000")
                + "," + Drawn.component("shaded", "card", "10, 210, 20, 20", "\"visual\": {\"shadow\": \"large\"}"));

        assertEquals(3, Drawn.of(blueprint).count(), "inside, across the edge, and by its shadow");
    }

    @Test
    void drawsInDocumentOrder() {
        Blueprint blueprint = Drawn.screen(filled("first", "10, 10, 50, 50", "#FF0000")
                + "," + filled("second", "30, 10, 50, 50", "#00FF00"));

        assertEquals(GREEN, Drawn.of(blueprint).at(40, 30));
    }

    @Test
    void drawsChildrenAboveTheirParentAndBeyondIt() {
        String child = filled("child", "40, 10, 50, 50", "#00FF00");
        Blueprint blueprint = Drawn.screen(Drawn.parent("p", "card", "10, 10, 50, 50", "\"bg_color\": \"#FF0000\"", child)
                + "," + filled("last", "10, 50, 50, 50", "#0000FF"));
        Drawn drawn = Drawn.of(blueprint);

        assertEquals(RED, drawn.at(20, 20));
        assertEquals(GREEN, drawn.at(50, 20));
        assertEquals(GREEN, drawn.at(80, 20), "children are not cut off at their parent's edge");
        assertEquals(Colour.of(0, 0, 255), drawn.at(50, 55));
    }

    @Test
    void leavesOutWhatIsHidden() {
        Blueprint blueprint = Drawn.screen(Drawn.parent(
                "p", "card", "10, 10, 50, 50", "\"visible\": false, \"bg_color\": \"#FF0000\"", filled("c", "20, 20, 20, 20", "#00FF00")));

        Drawn finished = Drawn.of(blueprint);
        assertEquals(0, finished.count());
        assertEquals(Colour.WHITE, finished.at(30, 30));
    }

    @Test
    void showsWhatIsHiddenAsAGhost() {
        Blueprint blueprint = Drawn.screen(Drawn.component(
                "c", "card", "10, 10, 50, 50", "\"visual\": {\"visible\": false, \"bg_color\": \"#FF0000\"}"));

        Drawn editing = Drawn.showing(blueprint, Showing.EDITING);
        assertEquals(1, editing.count());
        Colour ghost = editing.at(30, 30);
        assertTrue(ghost.green() > 100 && ghost.green() < 200, ghost.toString());
        assertNotEquals(ghost, editing.at(11, 10), "it has a dashed outline");
    }

    @Test
    void outlinesWhatWouldShowNothing() {
        Blueprint blueprint = Drawn.screen(Drawn.component("c", "container", "10, 10, 50, 50", ""));

        assertNotEquals(Colour.WHITE, Drawn.showing(blueprint, Showing.EDITING).at(11, 10));
        assertEquals(Colour.WHITE, Drawn.of(blueprint).at(11, 10));
    }

    @Test
    void leavesOutTheTextThatIsBeingEdited() {
        Blueprint blueprint = Drawn.screen(Drawn.component("c", "text", "10, 10, 150, 50", "\"text\": \"Order now\""));

        assertTrue(Drawn.showing(blueprint, Showing.EDITING).dark(10, 10, 150, 50) > 0);
        assertEquals(0, Drawn.showing(blueprint, Showing.EDITING.withoutText(Set.of("c"))).dark(10, 10, 150, 50));
    }

    @Test
    void drawsElsewhereWhatIsDraggedWithAllInIt() {
        String children = filled("c", "20, 20, 10, 10", "#00FF00") + "," + filled("own", "40, 20, 10, 10", "#0000FF");
        Blueprint blueprint = Drawn.screen(Drawn.parent("p", "card", "10, 10, 50, 50", "\"bg_color\": \"#FF0000\"", children)
                + "," + filled("above", "100, 100, 20, 20", "#000000"));
        Drawn drawn = Drawn.showing(blueprint, Showing.FINISHED.withElsewhere(
                Map.of("p", new Box(90, 90, 60, 60), "own", new Box(0, 180, 10, 10), "nobody", new Box(0, 0, 9, 9))));

        assertEquals(Colour.WHITE, drawn.at(30, 30), "it has left its place");
        assertEquals(RED, drawn.at(145, 145), "it is drawn in its new size");
        assertEquals(Colour.BLACK, drawn.at(105, 105), "what lies above it stays above it");
        assertEquals(Colour.of(0, 0, 255), drawn.at(5, 185));
        Drawn under = Drawn.showing(blueprint, Showing.FINISHED.withElsewhere(Map.of("p", new Box(130, 130, 50, 50))));
        assertEquals(GREEN, under.at(145, 145), "what lies in it comes along");
    }

    @Test
    void drawsWhatIsDraggedIntoViewAndNotWhatIsDraggedOut() {
        Blueprint blueprint = Drawn.screen(filled("in", "10, 10, 20, 20", "#FF0000") + "," + filled("out", "500, 10, 20, 20", "#FF0000"));
        Drawn drawn = Drawn.showing(blueprint, Showing.FINISHED.withElsewhere(
                Map.of("in", new Box(500, 500, 20, 20), "out", new Box(100, 100, 20, 20))));

        assertEquals(1, drawn.count());
        assertEquals(RED, drawn.at(110, 110));
    }
}
