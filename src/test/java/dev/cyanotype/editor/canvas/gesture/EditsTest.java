package dev.cyanotype.editor.canvas.gesture;

import static dev.cyanotype.editor.canvas.gesture.Screens.component;
import static dev.cyanotype.editor.canvas.gesture.Screens.screen;
import static dev.cyanotype.editor.canvas.gesture.Screens.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.Draft;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.edit.Edit.MoveComponent;
import dev.cyanotype.edit.Edit.PlaceComponent;
import dev.cyanotype.edit.Edit.RelocateComponent;
import dev.cyanotype.edit.Edit.ResizeComponent;
import dev.cyanotype.edit.EditPlanner;
import dev.cyanotype.geometry.Box;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EditsTest {
    private final Blueprint document = screen(400, 400,
            component("card", "card", 50, 50, 200, 200, component("a", "text", 60, 60, 100, 20), component("b", "button", 60, 100, 100, 44)),
            component("c", "button", 260, 50, 60, 44),
            component("d", "button", 260, 100, 60, 44));

    static Stream<Long> seeds() {
        return LongStream.range(0, 40).boxed();
    }

    private static Blueprint made(Blueprint document, List<Edit> edits) {
        var draft = new Draft(document);
        edits.forEach(edit -> EditPlanner.apply(edit, draft, new ArrayList<>()));
        return draft.build();
    }

    private static Box box(Blueprint document, String id) {
        return document.required(id).box();
    }

    private static List<String> children(Blueprint document, @Nullable String parent) {
        List<String> ids = new ArrayList<>();
        document.forEachChild(parent, child -> ids.add(child.id()));
        return ids;
    }

    @Test
    void whatMovesWithItsParentMovesOnce() {
        assertEquals(
                List.of(new MoveComponent("card", 3, 4), new MoveComponent("c", 3, 4)),
                Edits.moved(document, List.of("c", "b", "card", "gone"), 3, 4));
        assertEquals(List.of(), Edits.moved(document, List.of("c"), 0, 0));
    }

    @Test
    void aDistanceIsSaidWithoutWhatSubtractingLeavesAtItsEnd() {
        assertEquals(List.of(new MoveComponent("c", 6.7, 0)), Edits.moved(document, List.of("c"), 40 - 33.3, 1e-13));
    }

    @Test
    void placesWhereItIsNotYet() {
        assertEquals(List.of(new PlaceComponent("c", 5, 6)), Edits.placed(document, "c", 5, 6));
        assertEquals(List.of(), Edits.placed(document, "c", 260, 50));
    }

    @Test
    void whatLiesInAContainerBesideItIsKnown() {
        Blueprint flat = screen(400, 400,
                component("under", "text", 60, 60, 20, 20), component("panel", "container", 50, 50, 100, 100),
                component("in", "text", 60, 90, 20, 20), component("across", "text", 140, 90, 20, 20));

        assertEquals(List.of("panel", "in"), Edits.withContents(flat, List.of("panel")));
        assertEquals(List.of("in"), Edits.withContents(flat, List.of("in")));
    }

    @Test
    void resizesInFewEdits() {
        assertEquals(List.of(new ResizeComponent("c", 80, 44)), Edits.resized(document, "c", new Box(260, 50, 80, 44)));
        assertEquals(
                List.of(new PlaceComponent("c", 250, 50), new ResizeComponent("c", 70, 44)),
                Edits.resized(document, "c", new Box(250, 50, 70, 44)));
        assertEquals(List.of(new PlaceComponent("card", 0, 0)), Edits.resized(document, "card", new Box(0, 0, 200, 200)));
        assertEquals(List.of(), Edits.resized(document, "card", box(document, "card")));
    }

    @Test
    void whatIsInsideStaysWhereTheCornerMoves() {
        Blueprint now = made(document, Edits.resized(document, "card", new Box(30, 40, 220, 210)));

        assertEquals(new Box(30, 40, 220, 210), box(now, "card"));
        assertEquals(box(document, "a"), box(now, "a"));
        assertEquals(document.required("a"), now.required("a"), "nothing of it was touched");
    }

    @Test
    void whatWouldBeLeftOutsideIsPushedInAsFarAsItFits() {
        Blueprint left = made(document, Edits.resized(document, "card", new Box(80, 110, 170, 140)));
        assertEquals(new Box(80, 110, 100, 20), box(left, "a"));
        assertEquals(new Box(80, 110, 100, 44), box(left, "b"));

        Blueprint right = made(document, Edits.resized(document, "card", new Box(50, 50, 105, 200)));
        assertEquals(new Box(55, 60, 100, 20), box(right, "a"));

        Blueprint small = made(document, Edits.resized(document, "card", new Box(50, 50, 30, 200)));
        assertEquals(box(document, "a"), box(small, "a"), "it does not fit");
    }

    @Test
    void theHeightInTheLookGoesAlong() {
        Blueprint written = screen(400, 400,
                with(",\"visual\":{\"height\":\"200px\"}", "card", "card", 50, 50, 200, 200, component("a", "text", 60, 100, 100, 20)));
        Blueprint now = made(written, Edits.resized(written, "card", new Box(50, 40, 200, 210)));

        assertEquals("210px", now.required("card").visual().string("height"));
        assertEquals(new Box(60, 100, 100, 20), box(now, "a"));
    }

    @Test
    void severalAreResizedEachToItsOwnBox() {
        SequencedMap<String, Box> boxes = new LinkedHashMap<>();
        boxes.put("b", new Box(110, 110, 50, 30));
        boxes.put("card", new Box(100, 100, 100, 100));
        Blueprint now = made(document, Edits.resized(document, boxes));

        assertEquals(new Box(100, 100, 100, 100), box(now, "card"));
        assertEquals(new Box(110, 110, 50, 30), box(now, "b"));
        assertEquals(new Box(100, 100, 100, 20), box(now, "a"), "pushed in");
    }

    @Test
    void copiesStandRightAboveTheirSourcesUnderNewIds() {
        Blueprint now = made(document, Edits.duplicated(document, List.of("d", "card", "a"), 10, 5));

        assertEquals(List.of("card", "card_1", "c", "d", "d_1"), now.components().toList().stream().map(Component::id).toList());
        assertEquals(List.of("a_1", "b_1"), children(now, "card_1"));
        assertEquals(new Box(60, 55, 200, 200), box(now, "card_1"));
        assertEquals(new Box(70, 105, 100, 44), box(now, "b_1"));
    }

    @Test
    void copiesInOneGestureGetIdsOfTheirOwn() {
        Blueprint taken = screen(400, 400, component("a", "text", 0, 0, 10, 10), component("a_1", "text", 20, 0, 10, 10));
        Blueprint now = made(taken, Edits.duplicated(taken, List.of("a", "a_1"), 0, 20));

        assertEquals(List.of("a", "a_2", "a_1", "a_1_1"), now.components().toList().stream().map(Component::id).toList());
    }

    @Test
    void componentsGoIntoAnotherOneBehindTheOther() {
        assertEquals(
                List.of(new RelocateComponent("c", "card", 1), new RelocateComponent("d", "card", 2)),
                Edits.reparented(document, List.of("d", "c"), "card", 1));
        assertEquals(List.of(), Edits.reparented(document, List.of("card"), "card", 0), "into itself");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void componentsComeToStandBeforeTheOneThatWasThere(long seed) {
        Blueprint screen = Screens.random(seed, 24);
        var random = new Random(seed);
        List<Component> all = Screens.drawn(screen);
        for (int i = 0; i < 40; i++) {
            Set<String> ids = new TreeSet<>();
            for (int n = random.nextInt(4); n >= 0; n--) {
                ids.add(all.get(random.nextInt(all.size())).id());
            }
            String parent = random.nextBoolean() ? null : all.get(random.nextInt(all.size())).id();
            List<String> moving = new ArrayList<>(Edits.topmost(screen, ids));
            moving.removeIf(id -> parent != null && screen.isWithin(parent, id));
            List<String> expected = new ArrayList<>(children(screen, parent));
            int index = random.nextInt(expected.size() + 1);
            List<String> before = new ArrayList<>(expected.subList(0, index));
            List<String> behind = new ArrayList<>(expected.subList(index, expected.size()));
            before.removeAll(moving);
            behind.removeAll(moving);
            expected.clear();
            expected.addAll(before);
            expected.addAll(moving);
            expected.addAll(behind);

            List<Edit> edits = Edits.reparented(screen, ids, parent, index);
            assertEquals(expected, children(made(screen, edits), parent));
            assertEquals(edits.isEmpty(), expected.equals(children(screen, parent)), "edits that come to nothing");
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void resizingLeavesNothingOutsideThatFitsAndMovesNothingElse(long seed) {
        Blueprint screen = Screens.random(seed, 24);
        var random = new Random(seed);
        for (Component component : Screens.drawn(screen)) {
            Box to = Resizing.whole(Screens.box(random, 200));
            Blueprint now = made(screen, Edits.resized(screen, component.id(), to));
            boolean grown = to.width() != component.box().width() || to.height() != component.box().height();

            assertEquals(to, box(now, component.id()));
            screen.forEachChild(component.id(), child -> {
                Box after = box(now, child.id());
                boolean was = component.box().contains(child.box(), 0.01);
                boolean fits = child.box().width() <= to.width() && child.box().height() <= to.height();
                if (grown) {
                    assertTrue(!was || !fits || to.contains(after, 0.02), "left outside");
                    assertTrue(was || Objects.equals(child.box(), after), "was outside before");
                }
            });
        }
    }
}
