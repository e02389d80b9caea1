package dev.cyanotype.profile;

import dev.cyanotype.pipeline.Options;
import dev.cyanotype.pipeline.Recorder;
import dev.cyanotype.pipeline.Run;
import dev.cyanotype.pipeline.Stage;
import java.util.function.LongSupplier;

/**
 * The profiles of the latest runs of one document's pipeline, in rings that are filled by its thread and read by any other.
 *
 * <p>Nothing is locked and nothing allocated to record. A reader copies what it asks for and leaves out what was written over
 * meanwhile; it never stalls the recorder.
 */
public final class Recording implements Recorder {
    /** Runs that are kept of one document: less than 4 MB with all that belongs to them. */
    public static final int RUNS = 10_000;

    /** How many of the latest runs may yet be said to be kept: who follows a recording reads so many again. */
    public static final int UNSETTLED = 64;

    private final LongSupplier allocatedBytes;
    private final WarmUp warmUp;
    private final RunRing runs;
    private final StepRing steps;
    private final DistinctIds ids = new DistinctIds();
    private final long[] stepNanos = new long[MOST_STEPS];

    private long start;
    private long startBytes;
    private int stepsMade;
    private int cache;

    /**
     * @param capacity how many runs are kept
     * @param allocatedBytes what the thread that asks has allocated so far
     * @param warmUp which runs are not to be compared with later ones
     */
    public Recording(int capacity, LongSupplier allocatedBytes, WarmUp warmUp) {
        this.allocatedBytes = allocatedBytes;
        this.warmUp = warmUp;
        this.runs = new RunRing(capacity);
        this.steps = new StepRing(4 * capacity);
    }

    @Override
    public void begin(long now) {
        start = now;
        startBytes = allocatedBytes.getAsLong();
        stepsMade = 0;
        cache = 0;
    }

    @Override
    public void looked(boolean found) {
        cache = found ? RunRing.HIT : RunRing.MISS;
    }

    @Override
    public void step(long nanos) {
        if (stepsMade < MOST_STEPS) {
            stepNanos[stepsMade++] = nanos;
        }
    }

    /** The run brings the sums of its laps. */
    @Override
    public void lap(Stage stage) {}

    @Override
    public void end(Run run, Options options, long elapsed) {
        long bytes = allocatedBytes.getAsLong() - startBytes;
        int kept = Math.min(stepsMade, run.steps().size());
        long firstStep = steps.add(run.steps(), stepNanos, kept);
        int marks = cache | (warmUp.takes() ? RunRing.WARM_UP : 0);
        int components = ids.count(run.patch().changes());
        runs.begin(run, options, marks);
        runs.costs(start, elapsed, bytes);
        runs.effort(components, firstStep, kept);
        runs.publish();
    }

    @Override
    public void kept(Run run) {
        runs.kept(run, UNSETTLED);
    }

    /** The number that the next run will have. */
    public long next() {
        return runs.next();
    }

    /** The runs from one on, as far as they are still there; asked again with {@code next}, what has come since. */
    public Interval since(long number) {
        return runs.since(number, steps);
    }

    /** All that is still there. */
    public Interval all() {
        return since(0);
    }
}
