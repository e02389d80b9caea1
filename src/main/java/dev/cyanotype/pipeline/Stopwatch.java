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
    private long step;
    private int steps;

    Stopwatch(LongSupplier clock, Recorder recorder) {
        this.clock = clock;
        this.recorder = recorder;
        this.start = clock.getAsLong();
        this.last = start;
        this.lastStep = start;
        recorder.begin(start);
    }

    /** Puts the time since the last lap down to a stage. */
    void lap(Stage stage) {
        long now = clock.getAsLong();
        stages[stage.ordinal()] += now - last;
        if (stage == Stage.EXECUTE) {
            step += now - lastStep;
        }
        last = now;
        lastStep = now;
        recorder.lap(stage);
    }

    /** A step is made and another follows. Nobody asks for the time where nobody would be told. */
    void nextStep() {
        if (recorder != Recorder.NONE && ++steps < Recorder.MOST_STEPS) {
            long now = clock.getAsLong();
            recorder.step(step + now - lastStep);
            step = 0;
            lastStep = now;
        }
    }

    void looked(boolean found) {
        recorder.looked(found);
    }

    /** What the run took, once it is over. */
    Timing timing() {
        recorder.step(step);
        return new Timing(stages[0], stages[1], stages[2], stages[3], last - start);
    }
}
