package dev.cyanotype.pipeline;

import dev.cyanotype.language.Code;
import dev.cyanotype.language.Rejection;
import dev.cyanotype.language.Step;
import dev.cyanotype.language.recovery.Mended;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The plan that a command comes to: its clauses in order, each a step or the reason why it is none.
 *
 * @param parts one for each clause, at least one
 */
public record Decomposition(List<Part> parts) {

    public Decomposition {
        parts = List.copyOf(parts);
    }

    /**
     * One clause.
     *
     * @param words the clause as said
     * @param from the offset of its first character in the sentence
     * @param step what it comes to, or null
     * @param rejection why it comes to nothing, or null
     */
    public record Part(String words, int from, @Nullable Step step, @Nullable Rejection rejection) {

        private Part times(double factor, double least) {
            if (step == null || factor == 1) {
                return this;
            }
            double confidence = step.confidence() * factor;
            return confidence < least
                    ? new Part(words, from, null, Rejection.of(Code.UNPARSED, "too much of it would have to be guessed"))
                    : new Part(words, from, step.withConfidence(confidence), null);
        }
    }

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

    /**
     * The plan of a sentence that was mended: the confidence of each step is multiplied for what was mended in its clause, and a
     * step that this leaves under the least that a reading is used with is none.
     */
    Decomposition mended(List<Mended.Fix> fixes, double least) {
        if (fixes.isEmpty()) {
            return this;
        }
        double[] factors = new double[parts.size()];
        Arrays.fill(factors, 1);
        for (Mended.Fix fix : fixes) {
            int part = 0;
            while (part + 1 < factors.length && parts.get(part + 1).from() <= fix.at()) {
                part++;
            }
            factors[part] *= fix.factor();
        }
        List<Part> mended = new ArrayList<>(factors.length);
        for (int i = 0; i < factors.length; i++) {
            mended.add(parts.get(i).times(factors[i], least));
        }
        return new Decomposition(mended);
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
