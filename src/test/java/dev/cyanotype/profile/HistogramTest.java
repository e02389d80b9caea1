package dev.cyanotype.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistogramTest {
    private static final double[] PERCENTS = {0, 1, 25, 50, 75, 90, 95, 99, 99.9, 100};

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void percentilesAreThoseOfHdrHistogram(long seed) {
        var random = new Random(seed);
        var ours = new Histogram();
        var theirs = new org.HdrHistogram.Histogram(1, Histogram.MOST, 2);
        for (int i = 0; i < 5_000; i++) {
            long value = (long) Math.exp(random.nextDouble() * 29);
            ours.record(value);
            theirs.recordValue(value);
        }
        for (double percent : PERCENTS) {
            long expected = Math.min(theirs.getValueAtPercentile(percent), ours.max());
            assertEquals(expected, ours.percentile(percent), percent + "%");
        }
        assertEquals(theirs.getTotalCount(), ours.total());
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 255, 256, 257, 511, 512, 65_535, 1_000_000, 123_456_789_012L, Histogram.MOST})
    void slotHoldsItsValueToOnePartIn128(long value) {
        int slot = Histogram.slot(value);
        long lowest = Histogram.lowest(slot);
        long highest = Histogram.highest(slot);
        assertEquals(value, Math.clamp(value, lowest, highest));
        assertTrue(highest - lowest <= value / 128);
        assertEquals(slot, Histogram.slot(lowest));
        assertEquals(slot, Histogram.slot(highest));
    }

    @Test
    void nothingCountedIsAllZero() {
        assertEquals(new Percentiles(0, 0, 0, 0), new Histogram().percentiles());
        assertEquals(0, new Histogram().slotsUsed());
    }

    @Test
    void whatIsOutOfRangeIsCountedAtItsEnd() {
        var histogram = new Histogram();
        histogram.record(-5);
        histogram.record(Long.MAX_VALUE);
        assertEquals(0, histogram.percentile(50));
        assertEquals(Histogram.MOST, histogram.max());
    }

    @Test
    void addingIsCountingBoth() {
        var one = new Histogram();
        var other = new Histogram();
        var both = new Histogram();
        for (long value = 1; value < 10_000; value += 7) {
            (value % 2 == 0 ? one : other).record(value);
            both.record(value);
        }
        one.add(other);
        assertEquals(both.percentiles(), one.percentiles());
        assertEquals(both.total(), one.total());
    }
}
