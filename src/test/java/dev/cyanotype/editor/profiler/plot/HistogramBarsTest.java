package dev.cyanotype.editor.profiler.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cyanotype.profile.Histogram;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class HistogramBarsTest {
    @Test
    void everyDurationIsInOneBar() {
        var histogram = new Histogram();
        for (long nanos = 1; nanos < 2_000_000_000; nanos = nanos * 3 / 2 + 1) {
            histogram.record(nanos);
        }

        assertEquals(histogram.total(), Arrays.stream(HistogramBars.of(histogram, 40).counts()).sum());
    }

    @Test
    void aBarStandsWhereItsDurationIs() {
        var histogram = new Histogram();
        histogram.record(100_000);
        HistogramBars bars = HistogramBars.of(histogram, 60);

        assertEquals(1, bars.counts()[30], "100 µs are in the middle between 100 ns and 100 ms");
        assertEquals(1, bars.height(30));
        assertEquals(0, bars.height(29));
    }

    @Test
    void nothingHasNoHeight() {
        assertEquals(0, HistogramBars.of(new Histogram(), 10).height(3));
    }
}
