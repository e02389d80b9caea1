package dev.cyanotype.editor.profiler.plot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.profile.FrameTimes;
import org.junit.jupiter.api.Test;

class FrameColumnsTest {
    private final FrameTimes frames = new FrameTimes();

    @Test
    void theLatestFrameIsAtTheRight() {
        frames.add(0, 5);
        frames.add(10, 7);

        assertArrayEquals(new long[] {0, 5, 7}, FrameColumns.of(frames, 3).longest());
    }

    @Test
    void aColumnHoldsTheLongestOfItsFrames() {
        for (int i = 1; i <= 6; i++) {
            frames.add(i, i == 3 ? 99 : i);
        }

        assertArrayEquals(new long[] {2, 99, 6}, FrameColumns.of(frames, 3).longest());
    }

    @Test
    void bothLinesAreInTheStrip() {
        assertTrue(FrameColumns.height(FrameColumns.FAST) < FrameColumns.height(FrameColumns.SMOOTH));
        assertTrue(FrameColumns.height(FrameColumns.SMOOTH) < 1);
        assertEquals(1, FrameColumns.height(1_000_000_000));
    }
}
