package dev.cyanotype.editor.profiler;

import dev.cyanotype.editor.support.core.EditorCore;
import dev.cyanotype.editor.support.core.Threads;
import dev.cyanotype.editor.support.look.Durations;
import dev.cyanotype.pipeline.Run;
import dev.cyanotype.profile.Figures;
import dev.cyanotype.profile.FrameTimes;
import dev.cyanotype.profile.HeapMarks;
import dev.cyanotype.profile.Histogram;
import dev.cyanotype.profile.OwnCost;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What the machine did beside the runs: the heap, the frames of the window, and what the profiler itself costs. */
public final class MachineViewModel {
    private static final long HEAP_EVERY = 50_000_000;

    private final EditorCore core;
    private final Threads threads;
    private final HeapMarks heap;
    private final FrameTimes frames = new FrameTimes();
    private final FrameTimes drawing = new FrameTimes();
    private final ReadOnlyObjectWrapper<@Nullable OwnCost> ownCost = new ReadOnlyObjectWrapper<>();
    private List<HeapMarks.Sample> samples = List.of();
    private boolean sampled;
    private boolean measuring;
    private long sampledAt;
    private long frameBegan;

    /** Something known of the machine, in words. */
    record Fact(String name, String words) {}

    MachineViewModel(EditorCore core, Threads threads) {
        this.core = core;
        this.threads = threads;
        this.heap = new HeapMarks(core.measuring().heap());
    }

    long now() {
        return core.clocks().nano().getAsLong();
    }

    /** Looks at the heap, unless that was done a moment ago. */
    void sampleHeap() {
        long now = now();
        if (!sampled || now - sampledAt >= HEAP_EVERY) {
            sampled = true;
            sampledAt = now;
            heap.sample(now);
            samples = heap.samples();
        }
    }

    /** The heap as it was looked at, the oldest first. */
    List<HeapMarks.Sample> samples() {
        return samples;
    }

    /** Measures in the background what recording a run costs here, once. */
    void measureOwnCost(Run run) {
        if (!measuring) {
            measuring = true;
            threads.background().execute(() -> {
                OwnCost cost = OwnCost.measured(run, core.clocks().nano(), core.measuring().allocatedBytes());
                threads.ui().execute(() -> ownCost.set(cost));
            });
        }
    }

    /** What recording costs; null until it was measured. */
    ReadOnlyObjectProperty<@Nullable OwnCost> ownCostProperty() {
        return ownCost.getReadOnlyProperty();
    }

    /** A frame of the window begins. */
    void frameBegins() {
        frameBegan = now();
    }

    /** The window's thread has done its work for the frame. */
    void frameEnds() {
        frames.add(frameBegan, now() - frameBegan);
    }

    /** What the window's thread took for each of the latest frames. */
    FrameTimes frames() {
        return frames;
    }

    /** The chart was drawn within a frame. */
    void drew(long began) {
        drawing.add(began, now() - began);
    }

    /** What drawing the chart took. */
    Histogram drawing() {
        return drawing.histogram();
    }

    /** All that is known, in words. */
    List<Fact> facts(Figures figures) {
        List<Fact> facts = new ArrayList<>();
        int asked = figures.hits() + figures.misses();
        facts.add(new Fact("Intent cache", asked == 0 ? "not asked yet"
                : Amounts.percent(figures.hitRatio()) + " of " + Amounts.count(asked, "plan") + " found"));
        facts.add(new Fact("Allocated", figures.runs() == 0 ? "" : Amounts.bytes(figures.bytesPerRun()) + " a run"));
        facts.add(new Fact("Heap", heapWords()));
        Histogram spread = frames.histogram();
        facts.add(new Fact("Frames", spread.total() == 0 ? ""
                : "p50 " + Durations.of(spread.percentile(50)) + ", p99 " + Durations.of(spread.percentile(99))));
        facts.add(new Fact("Profiler", ownWords(figures)));
        return facts;
    }

    private String heapWords() {
        if (samples.isEmpty()) {
            return "";
        }
        HeapMarks.Sample last = samples.getLast();
        long collected = samples.stream().mapToLong(HeapMarks.Sample::collected).sum();
        long pauses = samples.stream().mapToLong(HeapMarks.Sample::pause).sum();
        return Amounts.bytes(last.heap().used()) + " of " + Amounts.bytes(last.heap().committed())
                + (collected == 0 ? "" : " · GC " + collected + " ×, " + Durations.of(pauses));
    }

    private String ownWords(Figures figures) {
        OwnCost cost = ownCost.get();
        Histogram drawn = drawing();
        String chart = drawn.total() == 0 ? "" : "chart " + Durations.of(drawn.percentile(50));
        if (cost == null) {
            return chart;
        }
        long median = figures.total().percentile(50);
        String share = median == 0 ? "" : " (" + Amounts.percent(cost.nanosPerRun() / median) + ")";
        return Durations.of(cost.nanosPerRun()) + share + " a run" + (chart.isEmpty() ? "" : ", " + chart);
    }
}
