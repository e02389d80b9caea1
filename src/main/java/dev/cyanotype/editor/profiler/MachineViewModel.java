package dev.cyanotype.editor.profiler;

import dev.cyanotype.editor.support.core.EditorCore;
import dev.cyanotype.profile.FrameTimes;
import dev.cyanotype.profile.HeapMarks;
import dev.cyanotype.profile.Histogram;
import java.util.List;

/** What the machine did beside the runs: the heap, and the frames of the window, and in them what the profiler's chart cost. */
public final class MachineViewModel {
    private static final long HEAP_EVERY = 50_000_000;

    private final EditorCore core;
    private final HeapMarks heap;
    private final FrameTimes frames = new FrameTimes();
    private final FrameTimes drawing = new FrameTimes();
    private List<HeapMarks.Sample> samples = List.of();
    private long sampledAt = Long.MIN_VALUE;
    private long frameBegan;

    MachineViewModel(EditorCore core) {
        this.core = core;
        this.heap = new HeapMarks(core.measuring().heap());
    }

    long now() {
        return core.clocks().nano().getAsLong();
    }

    /** Looks at the heap, unless that was done a moment ago. */
    void sampleHeap() {
        long now = now();
        if (sampledAt == Long.MIN_VALUE || now - sampledAt >= HEAP_EVERY) {
            sampledAt = now;
            heap.sample(now);
            samples = heap.samples();
        }
    }

    /** The heap as it was looked at, the oldest first. */
    List<HeapMarks.Sample> samples() {
        return samples;
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
}
