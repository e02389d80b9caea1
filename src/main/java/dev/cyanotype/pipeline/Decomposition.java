package dev.cyanotype.pipeline;

import dev.cyanotype.language.Correction;
import dev.cyanotype.language.Rejection;
import dev.cyanotype.language.Step;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The plan that a command comes to: its clauses in order, each a step or the reason why it is none.
 *
 * @param parts one for each clause, at least one
 * @param corrections the words that were taken for others
 */
public record Decomposition(List<Part> parts, List<Correction> corrections) {

    public Decomposition {
        parts = List.copyOf(parts);
        corrections = List.copyOf(corrections);
    }

    /**
     * One clause.
     *
     * @param words the clause as said
     * @param step what it comes to, or null
     * @param rejection why it comes to nothing, or null
     */
    public record Part(String words, @Nullable Step step, @Nullable Rejection rejection) {}

    /** The reason of the lowest code, the earliest of equals; null where every clause is a step. */
    public @Nullable Rejection rejection() {
        Rejection first = null;
        for (Part part : parts) {
            Rejection each = part.rejection();
            if (each != null && (first == null || each.code().compareTo(first.code()) < 0)) {
                first = each;
            }
        }
        return first;
    }

    /** The steps, in order. */
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>(parts.size());
        for (Part part : parts) {
            if (part.step() != null) {
                steps.add(part.step());
            }
        }
        return steps;
    }

    /** The reason of the lowest code among clauses left out, or null where none were. */
    static @Nullable Rejection firstOf(List<Skipped> skipped) {
        Rejection first = null;
        for (Skipped each : skipped) {
            if (first == null || each.why().code().compareTo(first.code()) < 0) {
                first = each.why();
            }
        }
        return first;
    }
}
