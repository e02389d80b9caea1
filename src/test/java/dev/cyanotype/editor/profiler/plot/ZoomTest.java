package dev.cyanotype.editor.profiler.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ZoomTest {
    @Test
    void eachStepOutShowsMoreRuns() {
        double pixels = Double.MAX_VALUE;
        for (Zoom zoom = new Zoom(0); !zoom.isNarrowest(); zoom = zoom.out()) {
            double perRun = (double) zoom.columnWidth() / zoom.runsPerColumn();
            assertTrue(perRun < pixels, zoom.toString());
            pixels = perRun;
        }
    }

    @Test
    void endsAtBothEnds() {
        assertTrue(new Zoom(0).in().isWidest());
        assertTrue(new Zoom(99).out().isNarrowest());
        assertEquals(Zoom.USUAL, Zoom.USUAL.out().in());
    }

    @Test
    void tenThousandRunsFitIntoANarrowPanel() {
        Zoom zoom = Zoom.fitting(10_000, 500);

        assertTrue(10_000.0 / zoom.runsPerColumn() * zoom.columnWidth() <= 500, zoom.toString());
        assertTrue(10_000.0 / zoom.in().runsPerColumn() * zoom.in().columnWidth() > 500, "and are as wide as they can be");
        assertTrue(Zoom.fitting(3, 500).isWidest());
    }
}
