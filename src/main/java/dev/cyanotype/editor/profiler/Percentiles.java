package dev.cyanotype.editor.profiler;

import java.util.Arrays;

/**
 * How durations are spread, in nanoseconds; all 0 where there are none. Percentiles by the nearest rank.
 *
 * @param p50 half took no longer
 * @param p95 19 of 20 took no longer
 * @param p99 99 of 100 took no longer
 * @param max the longest
 */
public record Percentiles(long p50, long p95, long p99, long max) {

    /** Of durations in any order. */
    static Percentiles of(long[] nanos) {
        if (nanos.length == 0) {
            return new Percentiles(0, 0, 0, 0);
        }
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Percentiles(rank(sorted, 50), rank(sorted, 95), rank(sorted, 99), sorted[sorted.length - 1]);
    }

    private static long rank(long[] sorted, int percent) {
        int rank = (sorted.length * percent + 99) / 100;
        return sorted[Math.max(0, rank - 1)];
    }
}
