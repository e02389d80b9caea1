package dev.cyanotype.editor.profiler.plot;

import dev.cyanotype.profile.Histogram;

/**
 * A histogram as bars of equal width over a logarithmic axis of durations.
 *
 * @param counts how many durations are in each bar
 * @param most the highest of them
 */
public record HistogramBars(long[] counts, long most) {
    /** The durations at both ends of the axis, in nanoseconds: what lies beyond is in the outermost bar. */
    public static final double FROM = 100;

    public static final double TO = 100_000_000;

    private static final double RANGE = Math.log(TO / FROM);

    /** @param bars how many bars there are */
    public static HistogramBars of(Histogram histogram, int bars) {
        long[] counts = new long[bars];
        long most = 0;
        for (int slot = 0; slot < histogram.slotsUsed(); slot++) {
            long count = histogram.count(slot);
            if (count > 0) {
                double middle = (Histogram.lowest(slot) + (double) Histogram.highest(slot)) / 2;
                int bar = Math.clamp((long) Math.floor(share(middle) * bars), 0, bars - 1);
                counts[bar] += count;
                most = Math.max(most, counts[bar]);
            }
        }
        return new HistogramBars(counts, most);
    }

    /** Where a duration is on the axis, 0 to 1. */
    public static double share(double nanos) {
        return nanos <= FROM ? 0 : Math.min(1, Math.log(nanos / FROM) / RANGE);
    }

    /** How high a bar is, 0 to 1: by the square root, so that a few stragglers are seen beside many others. */
    public double height(int bar) {
        return most == 0 ? 0 : Math.sqrt((double) counts[bar] / most);
    }
}
