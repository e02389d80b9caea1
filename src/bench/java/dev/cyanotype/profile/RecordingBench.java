package dev.cyanotype.profile;

import dev.cyanotype.blueprint.Blueprints;
import dev.cyanotype.blueprint.GridScreens;
import dev.cyanotype.blueprint.Opening;
import dev.cyanotype.launch.Wiring;
import dev.cyanotype.pipeline.Command;
import dev.cyanotype.pipeline.Options;
import dev.cyanotype.pipeline.Pipeline;
import dev.cyanotype.pipeline.Recorder;
import dev.cyanotype.pipeline.Recover;
import dev.cyanotype.pipeline.Run;
import dev.cyanotype.profile.flight.FlightEvents;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What recording costs: row 9. {@code alone} and {@code clock} are all that it adds to a run of two steps; {@code off} and {@code on}
 * are that run.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 8, time = 1)
public class RecordingBench {
    private static final Command SENTENCE = new Command.Sentence("Make the third button blue and larger", Recover.OFF);

    private final dev.cyanotype.pipeline.State state = dev.cyanotype.pipeline.State.of(
            ((Opening.Opened) Blueprints.read(GridScreens.pretty(20))).blueprint());
    private final Recording recording = new Recording(Recording.RUNS, Machine.allocatedBytes(), new WarmUp(0));
    private final Recording scratch = new Recording(Recording.RUNS, Machine.allocatedBytes(), new WarmUp(0));
    private final LongSupplier allocated = Machine.allocatedBytes();
    private final Pipeline off = pipeline(Recorder.NONE);
    private final Pipeline on = pipeline(recording);
    private final Pipeline flight = pipeline(new FlightEvents());
    private final Run run = run(off);

    private static Pipeline pipeline(Recorder recorder) {
        return Wiring.engine(System::nanoTime).recorded().apply(recorder);
    }

    private Run run(Pipeline pipeline) {
        return pipeline.run(state, SENTENCE, Options.OPTIMISED);
    }

    @Benchmark
    public Run off() {
        return run(off);
    }

    @Benchmark
    public Run on() {
        return run(on);
    }

    /** With events for the flight recorder, and no flight. */
    @Benchmark
    public Run grounded() {
        return run(flight);
    }

    @Benchmark
    public long alone() {
        Subjects.replay(scratch, run);
        return scratch.next();
    }

    /** Between its two steps the clock is asked once more than without. */
    @Benchmark
    public long clock() {
        return System.nanoTime();
    }

    /** And the bytes allocated, twice in any run. */
    @Benchmark
    public long allocatedBytes() {
        return allocated.getAsLong() + allocated.getAsLong();
    }
}
