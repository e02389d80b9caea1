package dev.cyanotype.editor.canvas.gesture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.geometry.Box;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ResizingTest {
    private static final double NEAR = 1e-9;
    private static final int TIMES = 2_000;

    @ParameterizedTest
    @EnumSource
    void theSideOppositeStays(Handle handle) {
        var random = new Random(1);
        for (int i = 0; i < TIMES; i++) {
            Box start = Screens.box(random, 200);
            Box box = Resizing.box(start, handle, pull(random), pull(random), false, false);

            for (Axis axis : Axis.values()) {
                if (handle.along(axis) >= 0) {
                    assertEquals(axis.start(start), axis.start(box), NEAR);
                }
                if (handle.along(axis) <= 0) {
                    assertEquals(axis.end(start), axis.end(box), NEAR);
                }
                assertTrue(axis.extent(box) >= Resizing.LEAST, "it has passed the side opposite");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theCentreStaysWhereItIsResizedFromThere(Handle handle) {
        var random = new Random(2);
        for (int i = 0; i < TIMES; i++) {
            Box start = Screens.box(random, 200);
            Box box = Resizing.box(start, handle, pull(random), pull(random), random.nextBoolean(), true);

            assertEquals(start.centreX(), box.centreX(), NEAR);
            assertEquals(start.centreY(), box.centreY(), NEAR);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theRatioIsKept(Handle handle) {
        var random = new Random(3);
        for (int i = 0; i < TIMES; i++) {
            Box start = Screens.box(random, 200);
            Box box = Resizing.box(start, handle, pull(random), pull(random), true, random.nextBoolean());

            assertEquals(start.width() / start.height(), box.width() / box.height(), 1e-6);
            assertTrue(Math.min(box.width(), box.height()) >= Resizing.LEAST - NEAR, "thinner than the least");
        }
    }

    @Test
    void aSideFollowsThePointer() {
        var start = new Box(10, 20, 100, 50);

        assertEquals(new Box(10, 20, 130, 50), Resizing.box(start, Handle.EAST, 30, 99, false, false));
        assertEquals(new Box(30, 20, 80, 40), Resizing.box(start, Handle.SOUTH_WEST, 20, -10, false, false));
        assertEquals(new Box(10, 69, 100, 1), Resizing.box(start, Handle.NORTH, 0, 80, false, false));
    }

    @Test
    void aSideTakesTheOtherAxisAlongEvenlyWhereTheRatioIsKept() {
        assertEquals(new Box(0, -10, 120, 60), Resizing.box(new Box(0, 0, 80, 40), Handle.EAST, 40, 0, true, false));
    }

    @Test
    void boxesThatMetStillMeetWhenTheyAreResizedTogether() {
        var random = new Random(4);
        for (int i = 0; i < TIMES; i++) {
            Box left = new Box(0, 0, 40, 30);
            Box right = new Box(40, 10, 33, 50);
            Box union = left.union(right);
            Box to = Resizing.whole(Screens.box(random, 300).grown(4));
            Box leftNow = Resizing.within(union, to, left);
            Box rightNow = Resizing.within(union, to, right);

            assertEquals(leftNow.right(), rightNow.x());
            assertEquals(to, leftNow.union(rightNow));
        }
    }

    @Test
    void nothingChangesTogetherWithWhatDoesNot() {
        var each = new Box(10.4, 3.2, 5.5, 7.1);
        var union = new Box(0, 0, 50, 50);

        assertEquals(each, Resizing.within(union, union, each));
    }

    private static double pull(Random random) {
        return random.nextInt(600) / 2.0 - 150;
    }
}
