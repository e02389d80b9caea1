package dev.cyanotype.editor.canvas.gesture;

import static dev.cyanotype.editor.canvas.gesture.Screens.component;
import static dev.cyanotype.editor.canvas.gesture.Screens.hidden;
import static dev.cyanotype.editor.canvas.gesture.Screens.screen;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.geometry.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarqueeTest {
    private final Blueprint card = screen(400, 400,
            component("card", "card", 50, 50, 200, 200,
                    component("label", "text", 60, 60, 100, 20), component("button", "button", 60, 100, 100, 44)),
            component("title", "title", 50, 10, 200, 30),
            hidden("ghost", "button", 60, 300, 50, 44));

    static Stream<Long> seeds() {
        return LongStream.range(0, 40).boxed();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void takesWhatAScanTakesHoweverItLooks(long seed) {
        Blueprint document = Screens.random(seed, seed % 2 == 0 ? 30 : 300);
        var random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            Marquee marquee = Marquee.of(random.nextInt(400), random.nextInt(400), random.nextInt(400), random.nextInt(400), random.nextBoolean());
            List<String> scanned = scanned(document, marquee);

            assertEquals(scanned, marquee.walked(document), "going through the document");
            assertEquals(scanned, marquee.found(document), "asking the index");
            assertEquals(scanned, marquee.ids(document));
        }
    }

    private static List<String> scanned(Blueprint document, Marquee marquee) {
        List<String> taken = new ArrayList<>();
        for (Component component : Screens.drawn(document)) {
            Box box = component.box();
            boolean in = marquee.touching()
                    ? marquee.area().overlapX(box) >= 0 && marquee.area().overlapY(box) >= 0
                    : marquee.area().contains(box, 0);
            boolean holds = component.type().isContainerLike() || document.childCount(component.id()) > 0;
            boolean startedIn = marquee.startX() > box.x() && marquee.startX() < box.right() && marquee.startY() > box.y()
                    && marquee.startY() < box.bottom();
            if (in && !(holds && startedIn) && !Screens.isHidden(document, component)
                    && taken.stream().noneMatch(id -> document.isWithin(component.id(), id))) {
                taken.add(component.id());
            }
        }
        return taken;
    }

    @Test
    void takesAContainerRatherThanWhatIsInIt() {
        assertEquals(List.of("card"), Marquee.of(40, 40, 260, 260, false).ids(card));
        assertEquals(List.of("card", "title"), Marquee.of(0, 0, 400, 400, false).ids(card));
    }

    @Test
    void takesWhatIsInTheContainerThatItIsStartedIn() {
        assertEquals(List.of("label", "button"), Marquee.of(55, 55, 245, 245, true).ids(card));
        assertEquals(List.of("label", "button", "title"), Marquee.of(200, 150, 100, 20, true).ids(card));
    }

    @Test
    void takesWhatItTouchesOnlyWhenAskedTo() {
        assertEquals(List.of(), Marquee.of(300, 5, 200, 30, false).ids(card));
        assertEquals(List.of("title"), Marquee.of(300, 5, 200, 30, true).ids(card));
    }
}
