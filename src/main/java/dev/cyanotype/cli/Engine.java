package dev.cyanotype.cli;

import dev.cyanotype.pipeline.Pipeline;
import dev.cyanotype.rules.Verification;

/**
 * The core, put together: what a command works with. For one thread.
 *
 * @param pipeline carries sentences out
 * @param verification holds documents against the rules
 */
public record Engine(Pipeline pipeline, Verification verification) {}
