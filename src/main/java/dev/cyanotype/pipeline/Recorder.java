package dev.cyanotype.pipeline;

/**
 * What is told how each run of a pipeline goes, while it goes. Called on the pipeline's own thread, and part of what a run
 * costs: it neither locks nor waits, and makes nothing that a collector would have to take away.
 *
 * <p>Between {@link #begin} and {@link #end} comes what happens in between, in order. A run that is begun and not ended (one
 * that asks for a move through the history, which then is a run of its own) does not count.
 */
public interface Recorder {
    /** So many steps of a run are timed. */
    int MOST_STEPS = 256;

    /** Listens to nothing. */
    Recorder NONE = new Recorder() {
        @Override
        public void begin(long now) {}

        @Override
        public void looked(boolean found) {}

        @Override
        public void step(long nanos) {}

        @Override
        public void lap(Stage stage) {}

        @Override
        public void end(Run run, Options options, long elapsed) {}

        @Override
        public void kept(Run run) {}
    };

    /**
     * A run begins.
     *
     * @param now what the pipeline's clock says, in nanoseconds
     */
    void begin(long now);

    /** The intent cache was asked for a plan. */
    void looked(boolean found);

    /** Execute has made its next step. The last of a run has the building of the document with it. */
    void step(long nanos);

    /** A stage has had the time since the last lap; without batching, execute and verify take turns. */
    void lap(Stage stage);

    /**
     * The run has ended.
     *
     * @param run what it came to, its timing included
     * @param options the optimisations that were on
     * @param elapsed nanoseconds from its beginning: beyond its timing, what was tried to mend or to suggest a sentence
     */
    void end(Run run, Options options, long elapsed);

    /** One of the latest runs, which all are tried out at first, has become the state of its document. */
    void kept(Run run);

    /** Both, one after the other. */
    static Recorder both(Recorder first, Recorder second) {
        return new BothRecorders(first, second);
    }
}
