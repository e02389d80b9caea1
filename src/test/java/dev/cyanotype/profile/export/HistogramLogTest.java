package dev.cyanotype.profile.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.cyanotype.pipeline.Options;
import dev.cyanotype.pipeline.Timing;
import dev.cyanotype.profile.Figures;
import dev.cyanotype.profile.Profile;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.HistogramLogReader;
import org.junit.jupiter.api.Test;

class HistogramLogTest {

    @Test
    void hdrHistogramReadsWhatWasCounted() {
        var random = new Random(7);
        var figures = new Figures();
        var expected = new Histogram(1, (1L << 42) - 1, 2);
        for (int i = 0; i < 3_000; i++) {
            long nanos = (long) Math.exp(random.nextDouble() * 20);
            expected.recordValue(nanos);
            figures.add(profile(new Timing(nanos, 2 * nanos, 0, 70, 3 * nanos + 70)));
        }
        String log = HistogramLog.write(figures, 2_500_000_000L);

        try (var reader = new HistogramLogReader(new ByteArrayInputStream(log.getBytes(StandardCharsets.UTF_8)))) {
            Histogram decompose = (Histogram) reader.nextIntervalHistogram();
            assertEquals("decompose", decompose.getTag());
            assertEquals(expected, decompose);
            assertEquals(2_500, decompose.getEndTimeStamp() - decompose.getStartTimeStamp());
            for (String tag : List.of("execute", "verify", "serialize", "total")) {
                assertEquals(tag, reader.nextIntervalHistogram().getTag());
            }
            assertFalse(reader.hasNext());
        }
    }

    @Test
    void nothingRecordedIsReadAsNothing() {
        String log = HistogramLog.write(new Figures(), 0);
        try (var reader = new HistogramLogReader(new ByteArrayInputStream(log.getBytes(StandardCharsets.UTF_8)))) {
            assertEquals(0, ((Histogram) reader.nextIntervalHistogram()).getTotalCount());
        }
    }

    private static Profile profile(Timing timing) {
        return new Profile(0, "", 0, timing, timing.total(), 0, new Profile.Effort(1, 1, 1, Profile.CacheUse.HIT),
                new Profile.Outcome(null, true, false), Options.OPTIMISED, List.of());
    }
}
