package dev.cyanotype.language;

import dev.cyanotype.blueprint.Aspect;
import java.util.List;
import java.util.Set;

/**
 * What the clauses of a sentence come to on a document, one outcome for each clause, in order.
 *
 * @param outcomes the outcomes
 * @param dependsOn the sides of the document that were looked at: where they stay, so does the resolution
 */
public record Resolution(List<Outcome> outcomes, Set<Aspect> dependsOn) {

    public Resolution {
        outcomes = List.copyOf(outcomes);
    }

    /** A clause with its targets found, or why they were not. */
    public sealed interface Outcome {

        record Resolved(Step step) implements Outcome {}

        record Refused(Rejection rejection) implements Outcome {}
    }
}
