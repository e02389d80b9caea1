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

/**
 * One sentence through all four stages on screens of several sizes: rows 1 and 3. {@code id} names its target, {@code nth}
 * counts to it; {@code cached} finds its plan in the intent cache, {@code read} reads it anew.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class EditBench {
    @Param({"20", "100", "1000", "10000", "100000"})
    public int components;

    private static final String NTH = "Make the third button blue and larger";
    private String byId = "";
    private Bench bench = Bench.on(1);

    @Setup
    public void open() {
        bench = Bench.on(components);
        byId = "make comp_" + (components / 2 / 3 * 3 + 1) + " blue and 10px wider";
    }

    @Benchmark
    public Run nthRead() {
        return bench.run(NTH, Bench.UNCACHED);
    }

    @Benchmark
    public Run nthCached() {
        return bench.run(NTH, Options.OPTIMISED);
    }

    @Benchmark
    public Run idRead() {
        return bench.run(byId, Bench.UNCACHED);
    }

    @Benchmark
    public Run idCached() {
        return bench.run(byId, Options.OPTIMISED);
    }
}
