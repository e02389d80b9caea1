package dev.cyanotype.editor.support.core;

import dev.cyanotype.determinism.Means;
import dev.cyanotype.language.grammar.Grammar;
import dev.cyanotype.language.lexicon.Lexicon;
import dev.cyanotype.pipeline.Pipeline;
import dev.cyanotype.rules.Verification;
import java.time.InstantSource;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * The engine, put together: what the window works with.
 *
 * @param means pipelines, and this program itself
 * @param verification holds documents against the rules
 * @param grammar reads sentences
 * @param lexicon the words that the grammar knows
 * @param clocks what time it is
 */
public record EditorCore(
        Means means, Verification verification, Grammar grammar, Lexicon lexicon, Clocks clocks) {

    /**
     * The clocks of the machine.
     *
     * @param nano nanoseconds from an arbitrary origin, for what things take
     * @param wall the time of day, for what is shown beside a revision
     */
    public record Clocks(LongSupplier nano, InstantSource wall) {}

    /** Gives each document a pipeline of its own, since a pipeline is for one thread at a time. */
    public Supplier<Pipeline> pipelines() {
        return means.pipelines();
    }
}
