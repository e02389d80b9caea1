package dev.cyanotype.blueprint;

import dev.cyanotype.json.JsonString;
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

/** What it costs to keep the state before an edit: a deep copy, or the path that the edit copies. Part of row 5. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class SnapshotBench {
    @Param({"100", "10000"})
    public int components;

    private Blueprint blueprint;
    private int edits;

    @Setup
    public void open() {
        blueprint = ((Opening.Opened) Blueprints.read(GridScreens.pretty(components))).blueprint();
    }

    @Benchmark
    public Blueprint deepCopy() {
        return blueprint.copied();
    }

    @Benchmark
    public Blueprint pathCopy() {
        String id = "comp_" + edits++ % components;
        return blueprint.withComponent(id, blueprint.required(id).members().with("text", JsonString.of("Edited")));
    }
}
