package dev.cyanotype.editor.profiler.plot;

/**
 * The runs that stand in one column of the chart.
 *
 * @param first the ordinal of the first of them
 * @param count how many
 * @param slowest the ordinal of the one that took longest, which is drawn
 * @param fastest what the quickest took, in nanoseconds
 * @param rejected how many were refused
 * @param tried how many were only tried out
 */
public record Column(long first, int count, long slowest, long fastest, int rejected, int tried) {

    /** Whether all of them were refused. */
    public boolean isRejected() {
        return rejected == count;
    }

    /** Whether all of them were only tried out. */
    public boolean isTried() {
        return tried == count;
    }
}
