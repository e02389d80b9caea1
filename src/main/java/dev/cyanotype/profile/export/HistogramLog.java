package dev.cyanotype.profile.export;

import dev.cyanotype.pipeline.Stage;
import dev.cyanotype.profile.Figures;
import dev.cyanotype.profile.Histogram;
import java.util.Locale;

/**
 * The histograms of stages as a log of HdrHistogram, format 1.3: one line for each stage and one for whole runs, told apart by
 * their tags. The log has no time of day: its one interval begins at 0.
 */
public final class HistogramLog {
    private HistogramLog() {}

    /** @param nanos how long the interval was */
    public static String write(Figures figures, long nanos) {
        var out = new StringBuilder("#[Histogram log format version 1.3]\n#[StartTime: 0.000 (seconds since epoch)]\n");
        out.append("\"StartTimestamp\",\"Interval_Length\",\"Interval_Max\",\"Interval_Compressed_Histogram\"\n");
        for (Stage stage : Stage.values()) {
            append(out, stage.name().toLowerCase(Locale.ROOT), nanos, figures.histogram(stage));
        }
        append(out, "total", nanos, figures.total());
        return out.toString();
    }

    private static void append(StringBuilder out, String tag, long nanos, Histogram histogram) {
        String length = Decimals.of(nanos, 9, 3);
        String max = Decimals.of(histogram.max(), 6, 3);
        out.append("Tag=").append(tag).append(",0.000,").append(length).append(',').append(max).append(',');
        out.append(HistogramCode.encode(histogram)).append('\n');
    }
}
