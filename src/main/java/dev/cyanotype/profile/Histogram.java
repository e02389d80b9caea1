package dev.cyanotype.profile;

/**
 * How durations are spread, in nanoseconds: counted in slots each of which is so wide that a value in it is known to 1 part in
 * 128 or better. The slots are those of HdrHistogram with two significant digits, so that its tools read what this writes.
 */
public final class Histogram {
    /** Up to about an hour; longer is counted as that. */
    static final long MOST = (1L << 42) - 1;

    private static final int FINE_BITS = 8;
    static final int HALF = 1 << FINE_BITS - 1;
    private static final int SLOTS = (42 - FINE_BITS + 2) * HALF;

    private final long[] counts = new long[SLOTS];
    private long total;
    private long longest;

    /** Counts a duration; a negative one, of a clock that went back, as 0. */
    public void record(long nanos) {
        long value = Math.clamp(nanos, 0, MOST);
        counts[slot(value)]++;
        total++;
        longest = Math.max(longest, value);
    }

    /** Counts all that another has counted. */
    public void add(Histogram other) {
        for (int i = 0; i < SLOTS; i++) {
            counts[i] += other.counts[i];
        }
        total += other.total;
        longest = Math.max(longest, other.longest);
    }

    public long total() {
        return total;
    }

    /** The longest, to the nanosecond; 0 where there is none. */
    public long max() {
        return longest;
    }

    /** How many slots hold what was counted: the last of them is the last that is not empty. */
    public int slotsUsed() {
        return total == 0 ? 0 : slot(longest) + 1;
    }

    public long count(int slot) {
        return counts[slot];
    }

    /**
     * The duration that a share of all did not exceed, by the nearest rank.
     *
     * @param percent 0 to 100
     */
    public long percentile(double percent) {
        // A rank that is whole but for the last bit of a product is that whole one.
        long rank = Math.max(1, (long) Math.ceil(Math.nextDown(percent) * total / 100));
        long seen = 0;
        for (int i = 0; i < slotsUsed(); i++) {
            seen += counts[i];
            if (seen >= rank) {
                return Math.min(highest(i), longest);
            }
        }
        return longest;
    }

    public Percentiles percentiles() {
        return new Percentiles(percentile(50), percentile(95), percentile(99), longest);
    }

    static int slot(long value) {
        int coarse = Math.max(0, Long.SIZE - FINE_BITS - Long.numberOfLeadingZeros(value | 1));
        return coarse * HALF + (int) (value >>> coarse);
    }

    /** The least duration of a slot. */
    public static long lowest(int slot) {
        int coarse = Math.max(0, slot / HALF - 1);
        return (long) (slot - coarse * HALF) << coarse;
    }

    /** The greatest duration of a slot. */
    public static long highest(int slot) {
        return lowest(slot + 1) - 1;
    }
}
