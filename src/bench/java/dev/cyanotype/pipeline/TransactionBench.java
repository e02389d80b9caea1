package dev.cyanotype.pipeline;

import dev.cyanotype.edit.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** A thousand edits on a thousand components as one transaction and one at a time, and two documents on two threads: part of row 7. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
public class TransactionBench {
    private static final int COMMANDS = 1_000;

    private final Bench bench = Bench.on(COMMANDS);
    private final Pipeline pipeline = Pipelines.withClock(System::nanoTime);
    private final List<Edit> edits = new ArrayList<>();

    @Setup
    public void plan() {
        for (int i = 0; i < COMMANDS; i++) {
            edits.addAll(bench.run("make comp_" + i % (COMMANDS / 2) + " bold and set the corner radius of comp_" + i + " to 6px", Options.OPTIMISED).edits());
        }
    }

    @Benchmark
    public Run together() {
        return pipeline.run(bench.state(), new Command.Gesture(edits), Options.OPTIMISED);
    }

    @Benchmark
    public dev.cyanotype.pipeline.State apart() {
        return oneByOne();
    }

    @Benchmark
    @Threads(2)
    public dev.cyanotype.pipeline.State apartOnTwoThreads() {
        return oneByOne();
    }

    private dev.cyanotype.pipeline.State oneByOne() {
        dev.cyanotype.pipeline.State state = bench.state();
        for (Edit edit : edits) {
            state = pipeline.run(state, new Command.Gesture(List.of(edit)), Options.OPTIMISED).after();
        }
        return state;
    }
}
