package dev.cyanotype.profile;

import dev.cyanotype.pipeline.Options;
import dev.cyanotype.pipeline.Run;
import dev.cyanotype.pipeline.Stage;
import java.util.Arrays;
import java.util.function.LongSupplier;

/**
 * What recording itself costs.
 *
 * @param nanosPerRun what a run is lengthened by, in nanoseconds: the median of several measurements
 * @param bytesPerRun what is allocated for it
 * @param bytesInAll what a whole recording holds of the heap
 */
public record OwnCost(double nanosPerRun, double bytesPerRun, long bytesInAll) {
    private static final Stage[] STAGES = Stage.values();
    private static final int TIMES = 20;
    private static final int RUNS = 5_000;

    /**
     * Measures it on this machine, by recording one run again and again where nobody looks.
     *
     * @param run what is recorded
     * @param nanoClock the clock that the pipeline asks
     */
    public static OwnCost measured(Run run, LongSupplier nanoClock, LongSupplier allocatedBytes) {
        long before = allocatedBytes.getAsLong();
        var scratch = new Recording(Recording.RUNS, allocatedBytes, new WarmUp(0));
        long inAll = allocatedBytes.getAsLong() - before;
        double[] nanos = new double[TIMES];
        double[] bytes = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long from = allocatedBytes.getAsLong();
            long start = nanoClock.getAsLong();
            for (int j = 0; j < RUNS; j++) {
                record(scratch, run, nanoClock);
            }
            nanos[i] = (double) (nanoClock.getAsLong() - start) / RUNS;
            bytes[i] = (double) (allocatedBytes.getAsLong() - from) / RUNS;
        }
        Arrays.sort(nanos);
        Arrays.sort(bytes);
        return new OwnCost(nanos[TIMES / 2], bytes[TIMES / 2], inAll);
    }

    /** All that recording adds to a run: the stages are timed anyway, and so is the last step. */
    private static void record(Recording scratch, Run run, LongSupplier nanoClock) {
        scratch.begin(0);
        scratch.looked(true);
        for (int step = 1; step < run.steps().size(); step++) {
            scratch.step(nanoClock.getAsLong());
        }
        scratch.step(0);
        for (Stage stage : STAGES) {
            scratch.lap(stage);
        }
        scratch.end(run, Options.OPTIMISED, 0);
        scratch.kept(run);
    }
}
