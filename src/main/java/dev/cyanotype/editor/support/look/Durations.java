package dev.cyanotype.editor.support.look;

import java.util.Locale;

/** Durations as people read them. */
public final class Durations {
    private Durations() {}

    /** Nanoseconds in the unit that gives one to three digits before the point: {@code 820 ns}, {@code 7.9 µs}, {@code 1.52 ms}, {@code 3.1 s}. */
    public static String of(double nanos) {
        if (nanos < 1_000) {
            return Math.round(nanos) + " ns";
        }
        return nanos < 1_000_000 ? scaled(nanos / 1_000) + " µs"
                : nanos < 1_000_000_000 ? scaled(nanos / 1_000_000) + " ms"
                : scaled(nanos / 1_000_000_000) + " s";
    }

    private static String scaled(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%.0f", value);
    }
}
