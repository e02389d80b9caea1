package dev.cyanotype.editor.canvas.gesture;

import static dev.cyanotype.editor.canvas.gesture.Screens.component;
import static dev.cyanotype.editor.canvas.gesture.Screens.hidden;
import static dev.cyanotype.editor.canvas.gesture.Screens.screen;
import static dev.cyanotype.editor.canvas.gesture.Screens.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.geometry.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SnappingTest {
    private static final Box ALL = new Box(0, 0, 1000, 1000);
    private static final SnapOptions OPTIONS = SnapOptions.at(1);

    private final Blueprint row = screen(1000, 1000,
            component("a", "button", 100, 100, 100, 50),
            component("b", "button", 240, 100, 100, 50),
            component("moving", "button", 500, 500, 60, 50));

    static Stream<Long> seeds() {
        return LongStream.range(0, 60).boxed();
    }

    private static Snapping snapping(Blueprint document, SnapOptions options) {
        return Snapping.of(document, List.of("moving"), ALL, options);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void keepsItsLawsOnAnyScreen(long seed) {
        Blueprint document = Screens.random(seed, seed % 2 == 0 ? 12 : 60);
        var random = new Random(seed);
        List<Component> all = Screens.drawn(document);
        for (int i = 0; i < 40; i++) {
            Component moving = all.get(random.nextInt(all.size()));
            SnapOptions options = options(random);
            Snapping snapping = Snapping.of(document, List.of(moving.id()), ALL, options);
            for (int j = 0; j < 25; j++) {
                Box wanted = moving.box().movedTo(random.nextInt(1600) / 4.0, random.nextInt(1600) / 4.0);
                Axis only = random.nextInt(4) == 0 ? Axis.values()[random.nextInt(2)] : null;
                Snapped snapped = snapping.snapAlong(only, wanted);

                assertIsNear(wanted, snapped, options, only);
                assertEquals(snapped, snapping.snapAlong(only, wanted), "the same again");
                Snapped again = snapping.snapAlong(only, snapped.box());
                assertEquals(0, Math.abs(again.dx()) + Math.abs(again.dy()), "snapped again it moves: " + wanted);
                assertEquals(snapped.guides(), again.guides());
                assertGuidesHold(document, moving, snapped);
            }
        }
    }

    private static SnapOptions options(Random random) {
        double zoom = List.of(0.25, 1.0, 1.0, 4.0, 32.0).get(random.nextInt(5));
        SnapOptions options = SnapOptions.at(zoom);
        return switch (random.nextInt(4)) {
            case 0 -> options.withGrid(List.of(4.0, 8.0, 10.5).get(random.nextInt(3)));
            case 1 -> new SnapOptions(random.nextBoolean(), random.nextBoolean(), 0, options.threshold());
            default -> options;
        };
    }

    private static void assertIsNear(Box wanted, Snapped snapped, SnapOptions options, Axis only) {
        double most = Math.max(options.threshold(), 0.5);
        assertTrue(Math.abs(snapped.dx()) <= most && Math.abs(snapped.dy()) <= most, "too far: " + snapped);
        assertEquals(wanted.x() + snapped.dx(), snapped.box().x(), 1e-9);
        assertEquals(wanted.y() + snapped.dy(), snapped.box().y(), 1e-9);
        assertEquals(only == Axis.Y ? wanted.x() : Math.rint(snapped.box().x()), snapped.box().x());
        assertEquals(only == Axis.X ? wanted.y() : Math.rint(snapped.box().y()), snapped.box().y());
    }

    private static void assertGuidesHold(Blueprint document, Component moving, Snapped snapped) {
        Box box = snapped.box();
        for (Guide guide : snapped.guides()) {
            if (guide instanceof Guide.Line(Axis axis, double at, double from, double to)) {
                Set<Double> own = new TreeSet<>(List.of(axis.start(box), axis.centre(box), axis.end(box)));
                assertTrue(own.stream().anyMatch(each -> Math.abs(each - at) <= 0.5), guide + " is not of " + box);
                assertTrue(positions(document, moving, axis).stream().anyMatch(each -> Math.abs(each - at) < 1e-9), guide + " is of nothing");
                assertTrue(from <= axis.other().start(box) && to >= axis.other().end(box), guide + " is too short");
            }
        }
        for (Axis axis : Axis.values()) {
            List<Double> sizes = snapped.guides().stream()
                    .filter(guide -> guide instanceof Guide.Gap gap && gap.axis() == axis)
                    .map(guide -> ((Guide.Gap) guide).size())
                    .toList();
            assertTrue(sizes.stream().allMatch(size -> size >= 1), "no gap: " + sizes);
            for (int i = 0; i < sizes.size(); i++) {
                double before = i == 0 ? 0 : sizes.get(i - 1);
                double behind = i == sizes.size() - 1 ? 0 : sizes.get(i + 1);
                double size = sizes.get(i);
                assertTrue(Math.min(Math.abs(size - before), Math.abs(size - behind)) <= 1, "gaps that differ: " + sizes);
            }
        }
    }

    private static Set<Double> positions(Blueprint document, Component moving, Axis axis) {
        List<Box> boxes = new ArrayList<>();
        Box within = document.frame().box();
        boxes.add(within);
        String parent = document.parent(moving.id());
        if (parent != null) {
            within = document.required(parent).box();
            boxes.add(within);
        }
        document.forEachChild(parent, sibling -> {
            if (!sibling.id().equals(moving.id()) && sibling.visual().isVisible()) {
                boxes.add(sibling.box());
            }
        });
        Set<Double> positions = new TreeSet<>(List.of(axis.start(within) + 8, axis.end(within) - 8));
        for (Box box : boxes) {
            positions.addAll(List.of(axis.start(box), axis.centre(box), axis.end(box)));
        }
        return positions;
    }

    @Test
    void snapsToTheEdgeThatIsNearest() {
        Snapped snapped = snapping(row, OPTIONS).snap(new Box(204.2, 300.4, 60, 40));

        assertEquals(new Box(200, 300, 60, 40), snapped.box());
        assertEquals(-4.2, snapped.dx(), 1e-9);
        assertEquals(List.of(new Guide.Line(Axis.X, 200, 100, 340)), snapped.guides());
    }

    @Test
    void showsAllThatItIsAlignedWith() {
        Snapped snapped = snapping(row, OPTIONS).snap(new Box(101, 300, 100, 40));

        assertEquals(List.of(
                new Guide.Line(Axis.X, 100, 100, 340), new Guide.Line(Axis.X, 150, 100, 340), new Guide.Line(Axis.X, 200, 100, 340)),
                snapped.guides());
    }

    @Test
    void takesTheCentreWhereAnEdgeIsAsNear() {
        Blueprint document = screen(1000, 1000,
                component("a", "button", 400, 100, 100, 50), component("b", "button", 416, 200, 201, 50), component("moving", "button", 0, 0, 60, 50));

        // Its centre would be that of a at 420, its left edge that of b at 416.
        assertEquals(420, snapping(document, OPTIONS).snap(new Box(418, 300, 60, 50)).box().x());
    }

    @Test
    void takesTheLeftOneOfTwoEdgesAsNear() {
        Blueprint document = screen(1000, 1000,
                component("a", "button", 300, 100, 10, 50), component("b", "button", 316, 200, 9, 50), component("moving", "button", 0, 0, 361, 50));

        assertEquals(310, snapping(document, new SnapOptions(true, false, 0, 4)).snap(new Box(313, 300, 361, 50)).box().x());
    }

    @Test
    void snapsHalfWayBetweenItsNeighbours() {
        Blueprint document = screen(1000, 1000,
                component("a", "button", 100, 100, 100, 50), component("b", "button", 340, 100, 100, 50), component("moving", "button", 0, 0, 60, 50));
        Snapped snapped = snapping(document, new SnapOptions(false, true, 0, 8)).snap(new Box(236, 110, 60, 50));

        assertEquals(240, snapped.box().x());
        assertEquals(
                List.of(new Guide.Gap(Axis.X, 200, 240, 130, 40), new Guide.Gap(Axis.X, 300, 340, 130, 40)), snapped.guides());
    }

    @Test
    void snapsToTheGapThatItsNeighboursHave() {
        Snapped snapped = snapping(row, new SnapOptions(false, true, 0, 8)).snap(new Box(384, 100, 60, 50));

        assertEquals(380, snapped.box().x());
        assertEquals(
                List.of(new Guide.Gap(Axis.X, 200, 240, 125, 40), new Guide.Gap(Axis.X, 340, 380, 125, 40)), snapped.guides());
    }

    @Test
    void looksForGapsInTheRowThatItSnapsInto() {
        Snapped snapped = snapping(row, OPTIONS).snap(new Box(384, 153, 60, 50));

        assertEquals(150, snapped.box().y(), "below the row");
        assertEquals(384, snapped.box().x(), "so the gaps in it are none of its own");
    }

    @Test
    void snapsToTheParentsInnerEdges() {
        Blueprint document = screen(1000, 1000,
                component("card", "card", 100, 100, 300, 300, component("moving", "button", 120, 150, 60, 44)),
                with(",\"visual\":{\"padding\":\"20px\"}", "wide", "card", 500, 100, 300, 300, component("other", "button", 600, 200, 60, 44)));

        assertEquals(108, snapping(document, OPTIONS).snap(new Box(111, 200, 60, 44)).box().x());
        assertEquals(520, Snapping.of(document, List.of("other"), ALL, OPTIONS).snap(new Box(523, 270, 60, 44)).box().x());
    }

    @Test
    void snapsToTheGridAndToWholePixels() {
        SnapOptions off = OPTIONS.off();

        assertEquals(new Box(304, 296, 60, 50), snapping(row, off.withGrid(8)).snap(new Box(301, 299, 60, 50)).box());
        assertEquals(new Box(301, 299, 60, 50), snapping(row, off).snap(new Box(301.4, 298.7, 60, 50)).box());
        assertEquals(List.of(), snapping(row, off.withGrid(8)).snap(new Box(301, 299, 60, 50)).guides());
    }

    @Test
    void leavesTheOtherAxisAloneWhenKeptToOne() {
        Snapped snapped = snapping(row, OPTIONS).snapAlong(Axis.X, new Box(203.5, 102.25, 60, 50));

        assertEquals(new Box(200, 102.25, 60, 50), snapped.box());
        assertTrue(snapped.guides().stream().noneMatch(guide -> guide instanceof Guide.Line line && line.axis() == Axis.Y));
    }

    @Test
    void doesNotSnapToWhatMovesIsHiddenOrOutOfSight() {
        Blueprint document = screen(1000, 1000,
                component("moving", "card", 100, 100, 100, 100, component("child", "text", 117, 117, 20, 20)),
                component("too", "button", 317, 317, 50, 50),
                hidden("ghost", "button", 417, 417, 50, 50),
                component("far", "button", 617, 617, 50, 50));
        Snapping snapping = Snapping.of(document, List.of("child", "moving", "too"), new Box(0, 0, 600, 600), OPTIONS);

        for (double at : new double[] {119, 319, 419, 619}) {
            assertEquals(new Box(at, at, 13, 13), snapping.snap(new Box(at, at, 13, 13)).box());
        }
    }

    @Test
    void knowsTheSiblingsToBeOfWhatComesIn() {
        Blueprint document = screen(1000, 1000, component("card", "card", 100, 100, 300, 300, component("a", "text", 163, 163, 100, 30)));

        assertEquals(163, Snapping.into(document, "card", ALL, OPTIONS).snap(new Box(160, 300, 50, 50)).box().x());
        assertEquals(160, Snapping.into(document, null, ALL, OPTIONS).snap(new Box(160, 300, 50, 50)).box().x());
        assertEquals(160, Snapping.into(document, "card", List.of("a"), ALL, OPTIONS).snap(new Box(160, 300, 50, 50)).box().x());
    }
}
