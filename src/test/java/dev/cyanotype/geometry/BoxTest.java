package dev.cyanotype.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BoxTest {
    private static final Box BOX = new Box(10, 20, 100, 50);

    @Test
    void touchingEdgesDoNotCross() {
        assertFalse(BOX.crosses(new Box(110, 20, 10, 50), 0));
        assertFalse(BOX.crosses(new Box(10, 70, 100, 10), 0));
    }

    @Test
    void crossesOnlyBeyondTheToleranceOnBothAxes() {
        assertFalse(BOX.crosses(new Box(109.5, 20, 10, 50), 0.5));
        assertTrue(BOX.crosses(new Box(109.4, 20, 10, 50), 0.5));
    }

    @Test
    void containsWhatGoesOutByLessThanTheTolerance() {
        assertTrue(BOX.contains(new Box(9.75, 20, 100, 50), 0.5));
        assertFalse(BOX.contains(new Box(9, 20, 100, 50), 0.5));
    }

    @Test
    void unionHoldsBothAndNoMore() {
        assertEquals(new Box(0, 20, 110, 80), BOX.union(new Box(0, 90, 5, 10)));
    }
}
