package dev.cyanotype.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Moving one box and finding its neighbours: what one edit asks of the index, which must not grow with the screen. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class SpatialIndexBench {
    private static final int COLUMNS = 10;
    private static final double STEP = 50;

    @Param({"100", "10000", "100000"})
    public int components;

    private SpatialIndex index;
    private Box from;
    private Box to;

    @Setup
    public void fill() {
        List<SpatialIndex.Entry> entries = new ArrayList<>();
        for (int i = 0; i < components; i++) {
            entries.add(new SpatialIndex.Entry("c" + i, new Box(i % COLUMNS * STEP, i / COLUMNS * STEP, 40, 40)));
        }
        index = SpatialIndex.of(entries);
        from = entries.get(components / 2).box();
        to = from.movedBy(20, 0);
    }

    @Benchmark
    public void moveAndFindNeighbours(Blackhole hole) {
        SpatialIndex moved = index.moved("c" + components / 2, from, to);
        moved.query(to, hole::consume);
    }
}
