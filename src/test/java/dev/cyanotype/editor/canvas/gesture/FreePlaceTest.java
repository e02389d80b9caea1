package dev.cyanotype.editor.canvas.gesture;

import static dev.cyanotype.editor.canvas.gesture.Screens.component;
import static dev.cyanotype.editor.canvas.gesture.Screens.hidden;
import static dev.cyanotype.editor.canvas.gesture.Screens.screen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.geometry.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FreePlaceTest {

    static Stream<Long> seeds() {
        return LongStream.range(0, 40).boxed();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void isFreeAndNoFurtherThanTryingEveryPixelFinds(long seed) {
        var random = new Random(seed);
        double fraction = seed % 3 == 0 ? random.nextInt(10) / 10.0 : 0;
        List<String> buttons = new ArrayList<>();
        List<Box> boxes = new ArrayList<>();
        int count = 1 + random.nextInt(seed % 2 == 0 ? 8 : 90);
        for (int i = 0; i < count; i++) {
            var box = new Box(random.nextInt(120) - 8 + fraction, random.nextInt(90), 4 + random.nextInt(30) + fraction, 4 + random.nextInt(30));
            boxes.add(box);
            buttons.add(component("b" + i, "button", box.x(), box.y(), box.width(), box.height()));
        }
        Blueprint document = screen(120, 90, buttons.toArray(String[]::new));
        for (int i = 0; i < 5; i++) {
            var wanted = new Box(random.nextInt(280) / 2.0 - 10, random.nextInt(200) / 2.0 - 5, 1 + random.nextInt(30) + fraction, 1 + random.nextInt(25));
            Box found = FreePlace.nearest(document, wanted, null, Set.of());
            Box best = tryingEveryPixel(wanted, boxes);

            assertEquals(best == null, found == null, () -> wanted + " could lie at " + best);
            if (best != null) {
                assertNotNull(found);
                assertTrue(isFree(found, boxes), () -> found + " is not free");
                assertEquals(distance(wanted, best), distance(wanted, found), 1e-9, () -> found + " where there is " + best);
            }
        }
    }

    private static @Nullable Box tryingEveryPixel(Box wanted, List<Box> boxes) {
        Box best = null;
        for (int y = 0; y <= 90; y++) {
            for (int x = 0; x <= 120; x++) {
                Box box = wanted.movedTo(x, y);
                if (isFree(box, boxes) && (best == null || distance(wanted, box) < distance(wanted, best))) {
                    best = box;
                }
            }
        }
        return best;
    }

    private static boolean isFree(Box box, List<Box> boxes) {
        return new Box(0, 0, 120, 90).contains(box, 0.01) && boxes.stream().noneMatch(each -> each.crosses(box, 0.5 - 1e-6));
    }

    /** From the whole-pixel place nearest to the one wanted that is on the screen. */
    private static double distance(Box wanted, Box box) {
        double x = Math.clamp(Math.round(wanted.x()), 0, Math.floor(120 - wanted.width() + 0.01));
        double y = Math.clamp(Math.round(wanted.y()), 0, Math.floor(90 - wanted.height() + 0.01));
        return Math.hypot(box.x() - x, box.y() - y);
    }

    @Test
    void isWhereItIsWantedWhereThatIsFree() {
        Blueprint document = screen(400, 400, component("a", "button", 0, 0, 100, 44), hidden("b", "button", 100, 100, 100, 44));

        assertEquals(new Box(100, 100, 60, 44), FreePlace.nearest(document, new Box(100.3, 99.6, 60, 44), null, Set.of()));
        assertEquals(new Box(10, 10, 60, 44), FreePlace.nearest(document, new Box(10, 10, 60, 44), null, Set.of("a")));
    }

    @Test
    void touchesWhatIsInItsWay() {
        Blueprint document = screen(400, 400, component("a", "button", 100, 100, 100, 44));

        assertEquals(new Box(150, 144, 60, 44), FreePlace.nearest(document, new Box(150, 120, 60, 44), null, Set.of()));
    }

    @Test
    void staysInsideItsParent() {
        Blueprint document = screen(400, 400,
                component("card", "card", 50, 50, 100, 100, component("a", "text", 50, 50, 100, 40)), component("b", "button", 150, 50, 60, 44));

        assertEquals(new Box(90, 90, 60, 44), FreePlace.nearest(document, new Box(120, 60, 60, 44), "card", Set.of()));
    }

    @Test
    void staysInsideAContainerBesideIt() {
        Blueprint document = screen(400, 400,
                component("panel", "container", 50, 50, 200, 200), component("a", "button", 60, 60, 100, 44));
        var wanted = new Box(60, 70, 100, 44);

        assertEquals(new Box(60, 104, 100, 44), FreePlace.nearest(document, wanted, null, Set.of()));
        assertEquals(new Box(60, 6, 100, 44), FreePlace.nearest(document, wanted, null, 0, Set.of()), "below the panel it cannot lie in it");
    }

    @Test
    void isNoneWhereThereIsNoRoom() {
        Blueprint document = screen(100, 100, component("a", "button", 0, 0, 100, 70));

        assertNull(FreePlace.nearest(document, new Box(0, 0, 60, 44), null, Set.of()));
        assertNull(FreePlace.nearest(document, new Box(0, 0, 160, 10), null, Set.of()), "wider than the screen");
    }

    @Test
    void isFoundFarAway() {
        List<String> buttons = new ArrayList<>();
        for (int i = 0; i < 1_500; i++) {
            buttons.add(component("b" + i, "button", i % 10 * 40, i / 10 * 20, 40, 20));
        }
        Blueprint document = screen(400, 4000, buttons.toArray(String[]::new));

        assertEquals(new Box(200, 3000, 40, 20), FreePlace.nearest(document, new Box(200, 1600, 40, 20), null, Set.of()));
    }
}
