package dev.cyanotype.pipeline;

/** Tells two recorders the same. */
record BothRecorders(Recorder first, Recorder second) implements Recorder {

    @Override
    public void begin(long now) {
        first.begin(now);
        second.begin(now);
    }

    @Override
    public void looked(boolean found) {
        first.looked(found);
        second.looked(found);
    }

    @Override
    public void step(long nanos) {
        first.step(nanos);
        second.step(nanos);
    }

    @Override
    public void lap(Stage stage) {
        first.lap(stage);
        second.lap(stage);
    }

    @Override
    public void end(Run run, Options options, long elapsed) {
        first.end(run, options, elapsed);
        second.end(run, options, elapsed);
    }

    @Override
    public void kept(Run run) {
        first.kept(run);
        second.kept(run);
    }
}
