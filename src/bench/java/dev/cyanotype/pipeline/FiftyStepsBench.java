package dev.cyanotype.pipeline;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One sentence of 50 steps on 100 components: row 4. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class FiftyStepsBench {
    private final Bench bench = Bench.on(100);
    private final String sentence = FiftySteps.sentence();

    @Benchmark
    public Run read() {
        return bench.run(sentence, Bench.UNCACHED);
    }

    @Benchmark
    public Run cached() {
        return bench.run(sentence, Options.OPTIMISED);
    }
}
