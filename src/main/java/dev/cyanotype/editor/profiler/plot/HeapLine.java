package dev.cyanotype.editor.profiler.plot;

import dev.cyanotype.profile.HeapMarks;
import java.util.List;

/** The heap beside the runs: what was in use when a run began, and whether it was collected by then. */
public final class HeapLine {
    private final List<HeapMarks.Sample> samples;
    private int next;

    /** @param samples the oldest first */
    public HeapLine(List<HeapMarks.Sample> samples) {
        this.samples = samples;
    }

    /**
     * One point.
     *
     * @param used bytes in use; -1 where that is not known
     * @param collected how often the heap was collected since the point before
     */
    public record Point(long used, long collected) {
        static final Point UNKNOWN = new Point(-1, 0);
    }

    /** The point at a moment. To be asked in the order of time. */
    public Point at(long moment) {
        long collected = 0;
        while (next < samples.size() && samples.get(next).at() <= moment) {
            collected += samples.get(next).collected();
            next++;
        }
        return next == 0 ? Point.UNKNOWN : new Point(samples.get(next - 1).heap().used(), collected);
    }

    /** The most that was in use. */
    public static long most(List<HeapMarks.Sample> samples) {
        return samples.stream().mapToLong(sample -> sample.heap().used()).max().orElse(0);
    }
}
