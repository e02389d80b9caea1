package dev.cyanotype.editor.canvas.gesture;

import static dev.cyanotype.editor.canvas.gesture.Screens.component;
import static dev.cyanotype.editor.canvas.gesture.Screens.hidden;
import static dev.cyanotype.editor.canvas.gesture.Screens.screen;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cyanotype.blueprint.Blueprint;
import java.util.List;
import org.junit.jupiter.api.Test;

class DistancesTest {
    private final Blueprint document = screen(400, 400,
            component("card", "card", 50, 50, 300, 300,
                    component("a", "text", 60, 60, 100, 40),
                    component("b", "text", 180, 70, 100, 40),
                    component("c", "text", 60, 120, 100, 40),
                    hidden("ghost", "text", 160, 60, 10, 40)));

    @Test
    void areToTheNeighboursAndElseToTheParent() {
        assertEquals(List.of(
                new Distance(Axis.X, 50, 60, 80, "card"),
                new Distance(Axis.X, 160, 180, 85, "b"),
                new Distance(Axis.Y, 50, 60, 110, "card"),
                new Distance(Axis.Y, 100, 120, 110, "c")), Distances.around(document, List.of("a")));
    }

    @Test
    void areFromTheBoxRoundAllThatIsSelected() {
        List<Distance> distances = Distances.around(document, List.of("a", "c"));

        assertEquals(new Distance(Axis.X, 160, 180, 90, "b"), distances.get(1));
        assertEquals(new Distance(Axis.Y, 160, 350, 110, "card"), distances.get(3));
    }

    @Test
    void areToTheFrameOnTheScreen() {
        assertEquals(List.of(
                new Distance(Axis.X, 0, 50, 200, null), new Distance(Axis.X, 350, 400, 200, null),
                new Distance(Axis.Y, 0, 50, 200, null), new Distance(Axis.Y, 350, 400, 200, null)),
                Distances.around(document, List.of("card")));
    }

    @Test
    void areToTheEdgesOfTheContainerThatItLiesIn() {
        Blueprint flat = screen(400, 400, component("panel", "container", 100, 100, 100, 100), component("a", "text", 110, 120, 60, 20));

        assertEquals(List.of(
                new Distance(Axis.X, 100, 110, 130, "panel"), new Distance(Axis.X, 170, 200, 130, "panel"),
                new Distance(Axis.Y, 100, 120, 140, "panel"), new Distance(Axis.Y, 140, 200, 140, "panel")),
                Distances.around(flat, List.of("a")));
    }

    @Test
    void toAnotherAreAlongTheAxesOnWhichTheyAreApart() {
        assertEquals(List.of(new Distance(Axis.X, 160, 180, 85, "b")), Distances.to(document, List.of("a"), "b"));
        assertEquals(
                List.of(new Distance(Axis.X, 160, 180, 140, "b"), new Distance(Axis.Y, 110, 120, 110, "b")),
                Distances.to(document, List.of("c"), "b"));
    }

    @Test
    void toWhatIsRoundItAreFromEdgeToEdge() {
        assertEquals(List.of(
                new Distance(Axis.X, 0, 60, 80, null), new Distance(Axis.X, 160, 400, 80, null),
                new Distance(Axis.Y, 0, 60, 110, null), new Distance(Axis.Y, 100, 400, 110, null)),
                Distances.to(document, List.of("a"), null));
    }

    @Test
    void areNoneOfNothing() {
        assertEquals(List.of(), Distances.around(document, List.of()));
        assertEquals(List.of(), Distances.to(document, List.of("gone"), "a"));
    }
}
