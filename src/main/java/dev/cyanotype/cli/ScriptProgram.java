package dev.cyanotype.cli;

import dev.cyanotype.interchange.FileOpening;
import dev.cyanotype.pipeline.Options;
import dev.cyanotype.pipeline.Pipeline;
import dev.cyanotype.pipeline.Recorder;
import dev.cyanotype.pipeline.Recover;
import dev.cyanotype.profile.compare.Program;
import dev.cyanotype.session.Session;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sentences of a script on a document, as often as it takes. */
final class ScriptProgram implements Program {
    private final List<Script.Line> lines;
    private final FileOpening.Opened opened;
    private final Engine engine;
    private final Map<Options, Pipeline> pipelines = new HashMap<>();

    ScriptProgram(Script script, FileOpening.Opened opened, Engine engine) {
        this.lines = script.lines();
        this.opened = opened;
        this.engine = engine;
    }

    @Override
    public int size() {
        return lines.size();
    }

    @Override
    public Performance begin(Options options) {
        return on(pipelines.computeIfAbsent(options, _ -> recorded(Recorder.NONE)), options);
    }

    /** A pipeline of its own that a recorder listens to. */
    Pipeline recorded(Recorder recorder) {
        return engine.recorded().apply(recorder);
    }

    /** The sentences on a pipeline, from the beginning. */
    Performance on(Pipeline pipeline, Options options) {
        Session session = Sessions.on(opened, pipeline, options);
        return index -> session.say(lines.get(index).text(), Recover.OFF);
    }
}
