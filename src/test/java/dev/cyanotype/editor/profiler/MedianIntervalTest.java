package dev.cyanotype.editor.profiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class MedianIntervalTest {
    @Test
    void theMedianIsTheMiddleOne() {
        assertEquals(3, MedianInterval.of(new long[] {5, 1, 3}).median());
        assertEquals(2.5, MedianInterval.of(new long[] {4, 1, 3, 2}).median());
        assertEquals(0, MedianInterval.of(new long[0]).median());
    }

    @Test
    void holdsTheTrueMedianAboutNineteenTimesOfTwenty() {
        var random = new Random(11);
        int held = 0;
        for (int i = 0; i < 2_000; i++) {
            long[] values = random.longs(25, 0, 1_000_001).toArray();
            MedianInterval interval = MedianInterval.of(values);
            held += interval.low() <= 500_000 && 500_000 <= interval.high() ? 1 : 0;
        }

        assertTrue(held >= 1_880 && held <= 1_995, held + " of 2000");
    }
}
