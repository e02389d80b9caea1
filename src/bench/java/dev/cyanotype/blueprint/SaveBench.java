package dev.cyanotype.blueprint;

import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonString;
import java.util.List;
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

/** The bytes to save after one edit, as the pieces that are kept, put together from them, and written afresh: row 6. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class SaveBench {
    @Param({"10000"})
    public int components;

    private Blueprint blueprint;
    private int edits;

    @Setup
    public void open() {
        blueprint = ((Opening.Opened) Blueprints.read(GridScreens.pretty(components))).blueprint();
        blueprint.toBytes();
    }

    private Blueprint edited() {
        String id = "comp_" + edits++ % components;
        JsonObject members = blueprint.required(id).members();
        blueprint = blueprint.withComponent(id, members.with("text", JsonString.of("Edit " + edits)));
        return blueprint;
    }

    @Benchmark
    public byte[] afterOneEdit() {
        return edited().toBytes();
    }

    @Benchmark
    public List<byte[]> piecesAfterOneEdit() {
        return edited().pieces();
    }

    @Benchmark
    public byte[] writtenAfresh() {
        return Afresh.toBytes(edited());
    }
}
