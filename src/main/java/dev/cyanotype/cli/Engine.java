package dev.cyanotype.cli;

import dev.cyanotype.pipeline.Pipeline;
import dev.cyanotype.pipeline.Recorder;
import dev.cyanotype.rules.Verification;
import java.util.function.Function;

/**
 * The core, put together: what a command works with. For one thread.
 *
 * @param pipeline carries sentences out
 * @param verification holds documents against the rules
 * @param recorded a further pipeline with an intent cache of its own, which tells a recorder how its runs go
 */
public record Engine(Pipeline pipeline, Verification verification, Function<Recorder, Pipeline> recorded) {}
