package dev.cyanotype.determinism;

import dev.cyanotype.pipeline.Pipeline;
import java.util.List;
import java.util.function.Supplier;

/**
 * What programs are run again with.
 *
 * @param pipelines gives each thread a pipeline of its own; all share what may be shared
 * @param self this program, to be started once more
 * @param variations what a check goes through
 */
public record Means(Supplier<Pipeline> pipelines, ThisProgram self, List<Variation> variations) {
    public Means {
        variations = List.copyOf(variations);
    }
}
