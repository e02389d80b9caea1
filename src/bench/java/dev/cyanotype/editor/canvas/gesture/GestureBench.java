package dev.cyanotype.editor.canvas.gesture;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Blueprints;
import dev.cyanotype.blueprint.GridScreens;
import dev.cyanotype.blueprint.Opening;
import dev.cyanotype.geometry.Box;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
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

/**
 * What one move of the mouse asks of the arithmetic under the canvas. In sight are 1280 by 800 pixels, which hold about 80
 * components, or a part of the screen that holds 10,000, or all.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class GestureBench {
    private static final double ROW = 100;

    @Param({"1000", "10000", "100000"})
    public int components;

    private Blueprint document;
    private Box window;
    private Box tenThousand;
    private Box all;
    private String moving;
    private Snapping fewInSight;
    private Snapping manyInSight;
    private Marquee small;
    private Marquee whole;
    private double at;

    @Setup
    public void open() {
        document = ((Opening.Opened) Blueprints.read(GridScreens.pretty(components))).blueprint();
        moving = "comp_" + components / 2;
        Box box = document.required(moving).box();
        window = new Box(0, box.y() - 400, 1280, 800);
        tenThousand = new Box(0, box.y() - 500 * ROW, 1440, 1000 * ROW);
        all = document.frame().box();
        fewInSight = Snapping.of(document, List.of(moving), window, SnapOptions.at(1));
        manyInSight = Snapping.of(document, List.of(moving), tenThousand, SnapOptions.at(1));
        small = new Marquee(new Box(10, box.y() - 110, 700, 300), 10, box.y() - 110, false);
        whole = new Marquee(all, 0, 0, false);
    }

    /** The box of what is dragged, somewhere else each time. */
    private Box dragged() {
        at = (at + 7.3) % 500;
        return document.required(moving).box().movedBy(at - 250, at * 0.7 - 170);
    }

    @Benchmark
    public List<String> hit() {
        Box box = dragged();
        return Hits.at(document, box.x(), box.y(), 4);
    }

    @Benchmark
    public Snapped snapInAWindow() {
        return fewInSight.snap(dragged());
    }

    @Benchmark
    public Snapped snapAmongTenThousandInSight() {
        return manyInSight.snap(dragged());
    }

    @Benchmark
    public Snapped resizeAmongTenThousandInSight() {
        at = (at + 7.3) % 200;
        return manyInSight.snap(document.required(moving).box(), Handle.SOUTH_EAST, at, at * 0.7, false, false);
    }

    @Benchmark
    public Snapping beginInAWindow() {
        return Snapping.of(document, List.of(moving), window, SnapOptions.at(1));
    }

    @Benchmark
    public Snapping beginWithTenThousandInSight() {
        return Snapping.of(document, List.of(moving), tenThousand, SnapOptions.at(1));
    }

    @Benchmark
    public Snapping beginWithAllInSight() {
        return Snapping.of(document, List.of(moving), all, SnapOptions.at(800 / all.height()));
    }

    @Benchmark
    public List<String> marquee() {
        return small.ids(document);
    }

    @Benchmark
    public List<String> marqueeOverAll() {
        return whole.ids(document);
    }

    @Benchmark
    public @Nullable Box freePlace() {
        return FreePlace.nearest(document, dragged(), null, Set.of(moving));
    }
}
