package dev.cyanotype.editor.support.core;

import dev.cyanotype.determinism.Means;
import dev.cyanotype.language.grammar.Grammar;
import dev.cyanotype.language.lexicon.Lexicon;
import dev.cyanotype.pipeline.Pipeline;
import dev.cyanotype.profile.Heap;
import dev.cyanotype.profile.Recording;
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
 * @param measuring what the profiler works with
 */
public record EditorCore(
        Means means, Verification verification, Grammar grammar, Lexicon lexicon, Clocks clocks, Measuring measuring) {

    /**
     * The clocks of the machine.
     *
     * @param nano nanoseconds from an arbitrary origin, for what things take
     * @param wall the time of day, for what is shown beside a revision
     */
    public record Clocks(LongSupplier nano, InstantSource wall) {}

    /**
     * What the profiler works with.
     *
     * @param recorded gives each document a pipeline that is recorded
     * @param apart gives pipelines that share nothing that they remember with those of documents, for comparisons
     * @param allocatedBytes what the thread that asks has allocated so far
     * @param heap what the heap is now
     */
    public record Measuring(
            Supplier<Recorded> recorded, Supplier<Pipeline> apart, LongSupplier allocatedBytes, Supplier<Heap> heap) {}

    /**
     * A pipeline and what is recorded of its runs.
     *
     * @param recording is filled by the pipeline's thread and read by any
     */
    public record Recorded(Pipeline pipeline, Recording recording) {}

    /** Gives each document a pipeline of its own, since a pipeline is for one thread at a time. */
    public Supplier<Pipeline> pipelines() {
        return means.pipelines();
    }
}
