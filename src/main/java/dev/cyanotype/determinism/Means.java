package dev.cyanotype.determinism;

import dev.cyanotype.pipeline.Pipeline;
import java.util.function.Supplier;

/**
 * What programs are run again with.
 *
 * @param pipelines gives each thread a pipeline of its own; all share what may be shared
 * @param self this program, to be started once more
 */
public record Means(Supplier<Pipeline> pipelines, ThisProgram self) {}
