package dev.cyanotype.profile;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;

/**
 * The heap as it was sampled, and where it was collected in between: the latest of both. For the thread that samples, which is
 * never that of a pipeline.
 */
public final class HeapMarks {
    /** Enough for a sample each tenth of a second over ten minutes. */
    private static final int MOST = 6_000;

    private final Supplier<Heap> source;
    private final Deque<Sample> samples = new ArrayDeque<>();

    /**
     * One sample.
     *
     * @param at when, by the pipeline's clock, in nanoseconds
     * @param heap what the heap was
     * @param collected how often it was collected since the sample before
     * @param pause how long that took, in nanoseconds
     */
    public record Sample(long at, Heap heap, long collected, long pause) {}

    /** @param source what the heap is now */
    public HeapMarks(Supplier<Heap> source) {
        this.source = source;
    }

    /** Looks at the heap now. */
    public Sample sample(long at) {
        Heap now = source.get();
        Sample last = samples.peekLast();
        long collected = last == null ? 0 : now.collections() - last.heap().collections();
        long pause = last == null ? 0 : now.collecting() - last.heap().collecting();
        var sample = new Sample(at, now, collected, pause);
        samples.addLast(sample);
        if (samples.size() > MOST) {
            samples.removeFirst();
        }
        return sample;
    }

    /** The samples, the oldest first. */
    public List<Sample> samples() {
        return List.copyOf(samples);
    }
}
