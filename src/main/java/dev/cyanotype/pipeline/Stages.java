package dev.cyanotype.pipeline;

import dev.cyanotype.language.grammar.Grammar;
import dev.cyanotype.language.resolve.Resolver;
import dev.cyanotype.pipeline.plan.StepPlanner;
import dev.cyanotype.rules.Verification;

/**
 * The four stages of a pipeline, and what they share. For one thread at a time, but for the cache.
 *
 * @param decomposer from a sentence to steps
 * @param planner from a step to edits
 * @param verifier from a patch to findings
 * @param serializer from a document to bytes and digest
 */
public record Stages(Decomposer decomposer, StepPlanner planner, Verifier verifier, Serializer serializer) {

    /** The stages that read with a grammar and remember in a cache, both of which may serve other pipelines too. */
    public static Stages of(Grammar grammar, IntentCache cache, StepPlanner planner, Verification verification) {
        return new Stages(
                new Decomposer(grammar, new Resolver(), cache), planner, new Verifier(verification), new Serializer());
    }
}
