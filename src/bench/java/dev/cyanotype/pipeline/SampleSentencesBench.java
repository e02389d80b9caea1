package dev.cyanotype.pipeline;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Sentences with every optimisation and with none: row 2. {@code ten} are the sample sentences, {@code one} those of them with one target. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class SampleSentencesBench {

    @Param({"20", "1000", "10000"})
    public int components;

    @Param({"baseline", "optimised"})
    public String preset = "optimised";

    @Param({"one", "ten"})
    public String sentences = "one";

    private Bench bench = Bench.on(1);
    private Options options = Options.OPTIMISED;

    @Setup
    public void open() {
        bench = Bench.on(components);
        options = Options.named(preset).orElseThrow();
    }

    @Benchmark
    public int all() {
        int steps = 0;
        for (String sentence : sentences.equals("one") ? SampleSentences.ONE : SampleSentences.TEN) {
            steps += bench.run(sentence, options).steps().size();
        }
        return steps;
    }
}
