package dev.cyanotype.pipeline;

import dev.cyanotype.blueprint.Blueprints;
import dev.cyanotype.blueprint.GridScreens;
import dev.cyanotype.blueprint.Opening;
import java.util.EnumSet;

/** A document that is open and indexed, and a pipeline to run sentences on it; every run starts from the same state. */
final class Bench {
    static final Options UNCACHED = new Options(EnumSet.complementOf(EnumSet.of(Optimisation.INTENT_CACHE)));

    private final dev.cyanotype.pipeline.State state;
    private final Pipeline pipeline = Pipelines.withClock(System::nanoTime);

    private Bench(dev.cyanotype.pipeline.State state) {
        this.state = state;
    }

    static Bench on(int components) {
        var opened = (Opening.Opened) Blueprints.read(GridScreens.pretty(components));
        var bench = new Bench(dev.cyanotype.pipeline.State.of(opened.blueprint()));
        if (components > 1_000) {
            System.gc(); // moves the document out of the way of young collections
        }
        return bench;
    }

    dev.cyanotype.pipeline.State state() {
        return state;
    }

    Run run(String sentence, Options options) {
        Run run = pipeline.run(state, new Command.Sentence(sentence, Recover.OFF), options);
        if (!run.isApplied()) {
            throw new IllegalStateException(sentence + ": " + run.message());
        }
        return run;
    }
}
