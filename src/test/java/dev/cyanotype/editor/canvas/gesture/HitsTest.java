package dev.cyanotype.editor.canvas.gesture;

import static dev.cyanotype.editor.canvas.gesture.Screens.component;
import static dev.cyanotype.editor.canvas.gesture.Screens.hidden;
import static dev.cyanotype.editor.canvas.gesture.Screens.screen;
import static dev.cyanotype.editor.canvas.gesture.Screens.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HitsTest {
    private final Blueprint card = screen(400, 400,
            component("card", "card", 10, 10, 200, 200,
                    with(",\"text\":\"Hi\"", "label", "text", 20, 20, 100, 20),
                    component("line", "divider", 20, 60, 100, 1)),
            component("badge", "image", 100, 10, 50, 50),
            hidden("ghost", "container", 0, 0, 400, 400, component("inside", "button", 20, 20, 60, 44)));

    static Stream<Long> seeds() {
        return LongStream.range(0, 40).boxed();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void areInTheOrderInWhichTheyWouldBePaintedOverOneAnother(long seed) {
        Blueprint document = Screens.random(seed, seed % 2 == 0 ? 30 : 300);
        var random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            double x = random.nextInt(800) / 2.0;
            double y = random.nextInt(800) / 2.0;
            double tolerance = random.nextInt(6);
            boolean hiddenToo = random.nextBoolean();

            assertEquals(painted(document, x, y, tolerance, hiddenToo), Hits.at(document, x, y, tolerance, hiddenToo));
        }
    }

    private static List<String> painted(Blueprint document, double x, double y, double tolerance, boolean hiddenToo) {
        List<String> painted = new ArrayList<>();
        for (Component component : Screens.drawn(document)) {
            boolean across = Math.abs(component.box().centreX() - x) <= Math.max(tolerance, component.box().width() / 2);
            boolean down = Math.abs(component.box().centreY() - y) <= Math.max(tolerance, component.box().height() / 2);
            if (across && down && (hiddenToo || !Screens.isHidden(document, component))) {
                painted.addFirst(component.id());
            }
        }
        return painted;
    }

    @Test
    void aClickTakesTheTextInACardAndNotTheCard() {
        assertEquals("label", Hits.target(card, 30, 30, 2));
        assertEquals("card", Hits.target(card, 30, 100, 2));
        assertEquals("badge", Hits.target(card, 110, 30, 2));
        assertNull(Hits.target(card, 300, 300, 2));
    }

    @Test
    void aHairlineCanBeHitBesideIt() {
        assertEquals("line", Hits.target(card, 30, 63, 3));
        assertEquals("card", Hits.target(card, 30, 63, 1));
    }

    @Test
    void hiddenOnesAreThereWhenAskedFor() {
        assertEquals(List.of("label", "card"), Hits.at(card, 30, 30, 0));
        assertEquals(List.of("inside", "ghost", "label", "card"), Hits.at(card, 30, 30, 0, true));
    }

    @Test
    void goingOnGoesDownTheListAndRound() {
        List<String> hits = List.of("c", "b", "a");

        assertEquals("c", Hits.next(hits, List.of()));
        assertEquals("b", Hits.next(hits, List.of("c")));
        assertEquals("c", Hits.next(hits, List.of("a")));
        assertNull(Hits.next(List.of(), List.of("a")));
    }

    @Test
    void aDragOnSomethingSelectedOrInItTakesAllThatIsSelected() {
        List<String> hits = List.of("label", "card");

        assertEquals(List.of("card", "badge"), Hits.grabbed(hits, List.of("card", "badge")));
        assertEquals(List.of("label"), Hits.grabbed(hits, List.of("badge")));
        assertEquals(List.of(), Hits.grabbed(List.of(), List.of("badge")));
    }

    @Test
    void aDoubleClickEditsTheTextThatIsPointedAt() {
        assertEquals("label", Hits.text(card, List.of("label", "card")));
        assertNull(Hits.text(card, List.of("card")));
        assertNull(Hits.text(card, List.of()));
    }

    @Test
    void aDropGoesIntoTheTopmostThatCanHoldItAndIsNotDroppedItself() {
        assertEquals("badge", Hits.container(card, 110, 30, Set.of("label")));
        assertEquals("card", Hits.container(card, 110, 30, Set.of("badge")));
        assertNull(Hits.container(card, 30, 30, Set.of("card")));
    }
}
