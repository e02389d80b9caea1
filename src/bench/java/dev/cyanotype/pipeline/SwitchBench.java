package dev.cyanotype.pipeline;

import java.util.EnumSet;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Each optimisation alone on, and none, at 10,000 components: row 5. The counters give nanoseconds per run and stage; a
 * switch is to be read off its own stage.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class SwitchBench {
    @Param({"none", "SCOPED_VALIDATION", "INCREMENTAL_SERIALIZATION", "SHARED_SNAPSHOTS", "INTENT_CACHE", "STEP_BATCHING"})
    public String on = "none";

    @Param({"two", "fifty", "scan"})
    public String steps = "two";

    private Bench bench = Bench.on(1);
    private Options options = Options.BASELINE;
    private String sentence = "";

    /** Nanoseconds in each stage, summed up over an iteration, and the runs that they were spent in. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class PerStage {
        public double decompose;
        public double execute;
        public double verify;
        public double serialize;
        private long runs;
        private final long[] sums = new long[4];

        @Setup(Level.Iteration)
        public void clear() {
            runs = 0;
            java.util.Arrays.fill(sums, 0);
        }

        void add(Timing timing) {
            runs++;
            sums[0] += timing.decompose();
            sums[1] += timing.execute();
            sums[2] += timing.verify();
            sums[3] += timing.serialize();
            decompose = (double) sums[0] / runs;
            execute = (double) sums[1] / runs;
            verify = (double) sums[2] / runs;
            serialize = (double) sums[3] / runs;
        }
    }

    @Setup
    public void open() {
        bench = Bench.on(10_000);
        options = on.equals("none") ? Options.BASELINE : new Options(EnumSet.of(Optimisation.valueOf(on)));
        sentence = switch (steps) {
            case "two" -> "Make the third button blue and larger";
            case "fifty" -> FiftySteps.sentence();
            default -> "make 'Component 5001' bold";
        };
    }

    @Benchmark
    public Run run(PerStage perStage) {
        Run run = bench.run(sentence, options);
        perStage.add(run.timing());
        return run;
    }
}
