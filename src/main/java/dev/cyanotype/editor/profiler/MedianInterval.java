package dev.cyanotype.editor.profiler;

import java.util.Arrays;

/**
 * A median and where it lies with 95% confidence: by order statistics, which suppose nothing of how the values are spread
 * (Conover, Practical Nonparametric Statistics, 3.2).
 */
record MedianInterval(double median, double low, double high) {
    private static final double Z = 1.96;

    static MedianInterval of(long[] values) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        if (n == 0) {
            return new MedianInterval(0, 0, 0);
        }
        double median = n % 2 == 1 ? sorted[n / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2.0;
        double reach = Z * Math.sqrt(n) / 2;
        int low = (int) Math.floor(n / 2.0 - reach);
        int high = (int) Math.ceil(n / 2.0 + reach);
        return new MedianInterval(median, sorted[Math.max(0, low)], sorted[Math.min(n - 1, high)]);
    }
}
