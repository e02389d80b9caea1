package dev.cyanotype.pipeline;

import java.util.function.LongSupplier;

/** Adds up the time that each stage of a run takes, and tells a recorder. */
final class Stopwatch {
    private final LongSupplier clock;
    private final Recorder recorder;
    private final long start;
    private final long[] stages = new long[Stage.values().length];
    private long last;
    private long lastStep;

    Stopwatch(LongSupplier clock, Recorder recorder) {
        this.clock = clock;
        this.recorder = recorder;
        this.start = clock.getAsLong();
        this.last = start;
        recorder.begin(start);
    }

    /** Puts the time since the last lap down to a stage. */
    void lap(Stage stage) {
        long now = clock.getAsLong();
        stages[stage.ordinal()] += now - last;
        last = now;
        lastStep = now;
        recorder.lap(stage);
    }

    /** A step was made since the last step or lap. Without a recorder nobody asks for the time. */
    void step() {
        if (recorder != Recorder.NONE) {
            long now = clock.getAsLong();
            recorder.step(now - lastStep);
            lastStep = now;
        }
    }

    void looked(boolean found) {
        recorder.looked(found);
    }

    Timing timing() {
        return new Timing(stages[0], stages[1], stages[2], stages[3], last - start);
    }
}
