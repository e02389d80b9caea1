package dev.cyanotype.pipeline;

import dev.cyanotype.language.grammar.Grammar;
import dev.cyanotype.language.resolve.Resolver;
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

/** The first stage alone, read anew and found in the intent cache: part of row 5. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
public class DecomposeBench {
    /** By its number, by its text, and by a property of all. */
    @Param({"Make the third button blue and larger", "make 'Component 5001' bold", "Change text color to white on all dark components"})
    public String sentence = "";

    private final dev.cyanotype.pipeline.State state = Bench.on(10_000).state();
    private final Decomposer decomposer = new Decomposer(Grammar.standard(), new Resolver(), new IntentCache());

    @Setup
    public void fill() {
        decomposer.decompose(sentence, state, Options.OPTIMISED);
    }

    @Benchmark
    public Decomposition read() {
        return decomposer.decompose(sentence, state, Bench.UNCACHED);
    }

    @Benchmark
    public Decomposition cached() {
        return decomposer.decompose(sentence, state, Options.OPTIMISED);
    }
}
