package dev.cyanotype.editor.canvas.gesture;

import static dev.cyanotype.editor.canvas.gesture.Screens.component;
import static dev.cyanotype.editor.canvas.gesture.Screens.screen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.geometry.Box;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ResizeSnappingTest {
    private static final Box ALL = new Box(0, 0, 1000, 1000);
    private static final SnapOptions OPTIONS = SnapOptions.at(1);

    private final Blueprint document = screen(1000, 1000,
            component("a", "button", 100, 100, 130, 50),
            component("b", "button", 400, 300, 77, 60),
            component("pulled", "button", 100, 500, 60, 40));

    private final Box pulled = new Box(100, 500, 60, 40);

    static Stream<Long> seeds() {
        return LongStream.range(0, 40).boxed();
    }

    private Snapped snap(SnapOptions options, Handle handle, double dx, double dy, boolean keepRatio, boolean fromCentre) {
        return Snapping.of(document, List.of("pulled"), ALL, options).snap(pulled, handle, dx, dy, keepRatio, fromCentre);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void keepsTheLawsOfResizing(long seed) {
        Blueprint screen = Screens.random(seed, 40);
        var random = new Random(seed);
        List<Component> all = Screens.drawn(screen);
        for (int i = 0; i < 300; i++) {
            Component component = all.get(random.nextInt(all.size()));
            SnapOptions options = SnapOptions.at(List.of(0.5, 1.0, 4.0).get(random.nextInt(3))).withGrid(random.nextInt(3) == 0 ? 8 : 0);
            Snapping snapping = Snapping.of(screen, List.of(component.id()), ALL, options);
            Handle handle = Handle.values()[random.nextInt(8)];
            double dx = random.nextInt(400) / 2.0 - 100;
            double dy = random.nextInt(400) / 2.0 - 100;
            boolean fromCentre = random.nextBoolean();
            Snapped snapped = snapping.snap(component.box(), handle, dx, dy, false, fromCentre);

            assertLaws(component.box(), handle, dx, dy, fromCentre, options, snapped);
            if (!fromCentre) {
                Snapped again = snapping.snap(snapped.box(), handle);
                assertEquals(snapped.box(), again.box(), "snapped again it moves");
                assertEquals(snapped.guides(), again.guides());
            }
        }
    }

    private static void assertLaws(
            Box start, Handle handle, double dx, double dy, boolean fromCentre, SnapOptions options, Snapped snapped) {
        Box raw = Resizing.box(start, handle, dx, dy, false, fromCentre);
        Box box = snapped.box();
        for (Axis axis : Axis.values()) {
            int along = handle.along(axis);
            double most = Math.max(options.threshold(), axis.extent(raw) <= Resizing.LEAST ? 2 : 0.5);
            assertTrue(axis.extent(box) >= Math.min(Resizing.LEAST, axis.extent(start)) - 1e-9, "nothing is left");
            if (along == 0) {
                assertEquals(axis.start(start), axis.start(box));
                assertEquals(axis.extent(start), axis.extent(box));
                continue;
            }
            double side = along < 0 ? axis.start(box) : axis.end(box);
            double rawSide = along < 0 ? axis.start(raw) : axis.end(raw);
            assertEquals(Math.rint(side), side, 1e-9, "between pixels");
            assertTrue(Math.abs(side - rawSide) <= most + 1e-9, "too far: from " + raw + " to " + box);
            if (fromCentre) {
                assertEquals(axis.centre(start), axis.centre(box), 1e-9);
            } else {
                assertEquals(along < 0 ? axis.end(start) : axis.start(start), along < 0 ? axis.end(box) : axis.start(box), 1e-9);
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void keepsTheRatioToThePixel(long seed) {
        Blueprint screen = Screens.random(seed, 40);
        var random = new Random(seed);
        List<Component> all = Screens.drawn(screen);
        for (int i = 0; i < 300; i++) {
            Component component = all.get(random.nextInt(all.size()));
            Box start = component.box();
            Handle handle = Handle.values()[random.nextInt(8)];
            Snapped snapped = Snapping.of(screen, List.of(component.id()), ALL, OPTIONS)
                    .snap(start, handle, random.nextInt(100), random.nextInt(100), true, random.nextBoolean());
            Box box = snapped.box();

            double longer = start.width() >= start.height() ? box.width() / start.width() : box.height() / start.height();
            assertTrue(Math.abs(start.width() * longer - box.width()) <= 2.5, start + " becomes " + box);
            assertTrue(Math.abs(start.height() * longer - box.height()) <= 2.5, start + " becomes " + box);
        }
    }

    @Test
    void theSideThatIsPulledSnapsToAnEdge() {
        Snapped snapped = snap(new SnapOptions(true, false, 0, 8), Handle.EAST, 67, 30, false, false);

        assertEquals(new Box(100, 500, 130, 40), snapped.box());
        assertEquals(3, snapped.dx());
        assertEquals(0, snapped.dy());
        assertEquals(List.of(new Guide.Line(Axis.X, 230, 100, 540)), snapped.guides());
    }

    @Test
    void aBoxBecomesAsWideAsASibling() {
        Snapped snapped = snap(OPTIONS, Handle.EAST, 15, 0, false, false);

        assertEquals(new Box(100, 500, 77, 40), snapped.box());
        assertEquals(List.of(
                new Guide.Gap(Axis.X, 100, 177, 520, 77), new Guide.Gap(Axis.X, 400, 477, 330, 77)), snapped.guides());
    }

    @Test
    void aCornerSnapsOnBothAxes() {
        Snapped snapped = snap(OPTIONS, Handle.NORTH_WEST, -95, -143, false, false);

        assertEquals(new Box(8, 360, 152, 180), snapped.box(), "the screen's inner edge and the lower edge of b");
    }

    @Test
    void bothSidesGoWhereItIsResizedFromTheCentre() {
        Snapped snapped = snap(new SnapOptions(true, false, 0, 8), Handle.EAST, 68, 0, false, true);

        assertEquals(new Box(30, 500, 200, 40), snapped.box());
    }

    @Test
    void bothAxesGoWithTheOneThatSnapsWhereTheRatioIsKept() {
        Snapped snapped = snap(new SnapOptions(true, false, 0, 8), Handle.SOUTH_EAST, 68, 10, true, false);

        assertEquals(new Box(100, 500, 130, 87), snapped.box());
    }

    @Test
    void goesToTheGrid() {
        assertEquals(new Box(100, 500, 68, 44), snap(OPTIONS.off().withGrid(8), Handle.SOUTH_EAST, 10, 2, false, false).box());
    }
}
