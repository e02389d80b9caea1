package dev.cyanotype.editor.profiler;

import dev.cyanotype.pipeline.Stage;
import java.util.Locale;

/** Figures of the profiler as people read them. */
final class Amounts {
    /** Within a tenth, a difference says nothing. */
    private static final double SAME = 1.1;

    private Amounts() {}

    /** {@code 940 B}, {@code 12.3 kB}, {@code 4.51 MB}. */
    static String bytes(double bytes) {
        return bytes < 1_000 ? Math.round(bytes) + " B"
                : bytes < 1_000_000 ? digits(bytes / 1_000) + " kB"
                : bytes < 1_000_000_000 ? digits(bytes / 1_000_000) + " MB"
                : digits(bytes / 1_000_000_000) + " GB";
    }

    /** Three digits that count. */
    static String digits(double number) {
        return String.format(Locale.ROOT, number < 10 ? "%.2f" : number < 100 ? "%.1f" : "%,.0f", number);
    }

    /** A ratio as a figure: {@code 12.4×}. */
    static String times(double ratio) {
        return digits(ratio) + "×";
    }

    static String percent(double share) {
        return share > 0 && share < 0.005 ? "<1%" : Math.round(share * 100) + "%";
    }

    /** {@code 1 edit}, {@code 1,024 edits}. */
    static String count(long count, String one) {
        return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? one : one + "s");
    }

    /** What something takes now against what it took: {@code 1.4× slower}, {@code 2.1× faster}, {@code same}. */
    static String against(double before, double now) {
        return switch (direction(before, now)) {
            case SLOWER -> times(now / before) + " slower";
            case FASTER -> times(before / now) + " faster";
            case SAME -> "same";
            case UNKNOWN -> "";
        };
    }

    /** Which way a duration went. */
    enum Direction {
        FASTER,
        SAME,
        SLOWER,
        UNKNOWN
    }

    static Direction direction(double before, double now) {
        return before <= 0 || now <= 0 ? Direction.UNKNOWN
                : now > before * SAME ? Direction.SLOWER
                : before > now * SAME ? Direction.FASTER
                : Direction.SAME;
    }

    /** What people read: {@code Decompose}. */
    static String title(Stage stage) {
        String name = stage.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }
}
