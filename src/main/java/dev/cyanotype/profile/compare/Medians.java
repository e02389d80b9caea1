package dev.cyanotype.profile.compare;

import java.util.Arrays;

/** Medians: the middle one, or the mean of the two in the middle. */
final class Medians {
    private Medians() {}

    static double of(long[] values) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length == 0 ? 0
                : sorted.length % 2 == 1 ? sorted[middle]
                : (sorted[middle - 1] + sorted[middle]) / 2.0;
    }
}
