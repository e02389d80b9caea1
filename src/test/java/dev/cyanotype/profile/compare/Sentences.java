package dev.cyanotype.profile.compare;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.launch.Wiring;
import dev.cyanotype.pipeline.Options;
import dev.cyanotype.pipeline.Pipeline;
import dev.cyanotype.pipeline.Recorder;
import dev.cyanotype.profile.Subjects;
import dev.cyanotype.session.Session;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sentences on a grid of components, and which options each round was begun with. */
public final class Sentences implements Program {
    private final Blueprint blueprint;
    private final List<String> sentences;
    private final List<Options> begun;
    private final Map<Options, Pipeline> pipelines = new HashMap<>();

    public Sentences(int components, List<String> sentences, List<Options> begun) {
        this.blueprint = Subjects.grid(components);
        this.sentences = sentences;
        this.begun = begun;
    }

    @Override
    public int size() {
        return sentences.size();
    }

    @Override
    public Performance begin(Options options) {
        begun.add(options);
        Pipeline pipeline = pipelines.computeIfAbsent(
                options, _ -> Wiring.engine(System::nanoTime).recorded().apply(Recorder.NONE));
        Session session = Session.of(pipeline, options, blueprint, null);
        return index -> Subjects.say(session, sentences.get(index));
    }
}
