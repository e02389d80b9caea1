package dev.cyanotype.editor.canvas.gesture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.cyanotype.geometry.Box;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HandleTest {
    private static final Box BOX = new Box(100, 100, 80, 60);

    @ParameterizedTest
    @EnumSource
    void isFoundWhereItStands(Handle handle) {
        assertEquals(handle, Handle.at(BOX, handle.x(BOX), handle.y(BOX), 4));
        assertEquals(handle, Handle.at(BOX, handle.x(BOX) + 3, handle.y(BOX) - 3, 4));
    }

    @Test
    void coversTheWholeLengthOfASide() {
        assertEquals(Handle.EAST, Handle.at(BOX, 181, 112, 4));
        assertEquals(Handle.NORTH, Handle.at(BOX, 120, 98, 4));
    }

    @Test
    void isNotFoundInsideOrFurtherOutThanTheTolerance() {
        assertNull(Handle.at(BOX, 140, 130, 4));
        assertNull(Handle.at(BOX, 185, 130, 4));
        assertNull(Handle.at(BOX, 95, 95, 4));
    }

    @Test
    void leavesTheMiddleOfASmallBoxForMovingIt() {
        var small = new Box(10, 10, 8, 8);

        assertNull(Handle.at(small, 14, 14, 6));
        assertEquals(Handle.NORTH_WEST, Handle.at(small, 11, 11, 6));
        assertEquals(Handle.SOUTH_EAST, Handle.at(small, 23, 23, 6));
    }
}
