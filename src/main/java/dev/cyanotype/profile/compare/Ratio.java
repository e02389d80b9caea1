package dev.cyanotype.profile.compare;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * How many times one took what another did, by the medians of rounds that were run in turns.
 *
 * @param value the ratio of the medians
 * @param low the lower end of its 95% confidence interval, by the bootstrap (Efron, 1979: percentiles of resampled pairs)
 * @param high the upper end
 */
public record Ratio(double value, double low, double high) {
    private static final int SAMPLES = 2_000;
    private static final double OUTSIDE = 0.025;

    /**
     * @param slow what the one took, a figure for each round
     * @param fast what the other took in the same rounds
     * @param seed of the resampling: the same figures and seed give the same interval
     */
    public static Ratio of(long[] slow, long[] fast, long seed) {
        int rounds = slow.length;
        if (rounds == 0 || fast.length != rounds) {
            throw new IllegalArgumentException(rounds + " rounds against " + fast.length);
        }
        var random = new SplittableRandom(seed);
        double[] ratios = new double[SAMPLES];
        long[] slowOnes = new long[rounds];
        long[] fastOnes = new long[rounds];
        for (int sample = 0; sample < SAMPLES; sample++) {
            for (int i = 0; i < rounds; i++) {
                int round = random.nextInt(rounds);
                slowOnes[i] = slow[round];
                fastOnes[i] = fast[round];
            }
            ratios[sample] = ratio(slowOnes, fastOnes);
        }
        Arrays.sort(ratios);
        int outside = (int) (SAMPLES * OUTSIDE);
        return new Ratio(ratio(slow, fast), ratios[outside], ratios[SAMPLES - 1 - outside]);
    }

    /** Of medians, both taken for at least one nanosecond. */
    private static double ratio(long[] slow, long[] fast) {
        return Math.max(1, Medians.of(slow)) / Math.max(1, Medians.of(fast));
    }
}
