package dev.cyanotype.editor.determinism;

import dev.cyanotype.determinism.Difference;
import dev.cyanotype.determinism.Result;
import dev.cyanotype.determinism.Variation;
import dev.cyanotype.determinism.Verdict;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one variation of a full check.
 *
 * @param variation under what
 * @param state what came of it so far
 * @param rounds in how many rounds it came to the same
 * @param detail where it came out otherwise, in a few words, or why it could not be run
 * @param difference the first difference, or null
 */
public record VariationRow(Variation variation, State state, int rounds, String detail, @Nullable Difference difference) {

    /** What came of a variation. */
    public enum State {
        WAITING,
        RUNNING,
        SAME,
        DIFFERENT,
        FAILED
    }

    static VariationRow waiting(Variation variation) {
        return new VariationRow(variation, State.WAITING, 0, "", null);
    }

    VariationRow running() {
        return isOther() ? this : new VariationRow(variation, State.RUNNING, rounds, detail, null);
    }

    /** The row when no more is run: what did not end waits again. */
    VariationRow ended() {
        return state != State.RUNNING ? this : new VariationRow(variation, rounds > 0 ? State.SAME : State.WAITING, rounds, "", null);
    }

    /** This row after a round; what came out otherwise once stays so. */
    VariationRow after(Result result, int firstRevision) {
        if (isOther()) {
            return this;
        }
        return switch (result.verdict()) {
            case Verdict.Same _ -> new VariationRow(variation, State.SAME, rounds + 1, "", null);
            case Verdict.Different(Difference found) -> new VariationRow(
                    variation, State.DIFFERENT, rounds, "revision " + (firstRevision + found.turn() + 1) + ": " + found.what(), found);
            case Verdict.Failed(String why) -> new VariationRow(variation, State.FAILED, rounds, why, null);
        };
    }

    /** Whether it came out otherwise, or could not be run. */
    boolean isOther() {
        return state == State.DIFFERENT || state == State.FAILED;
    }

    /** What came of it, in a word. */
    public String outcome() {
        return switch (state) {
            case WAITING -> "";
            case RUNNING -> "running";
            case SAME -> rounds == 1 ? "same" : "same " + rounds + "×";
            case DIFFERENT -> "different";
            case FAILED -> "not proved";
        };
    }

    /** A variation within a sentence. */
    static String said(Variation variation) {
        return switch (variation.kind()) {
            case OPTIMISATIONS -> "optimisations: " + variation.title();
            case SCRIPT -> "its canonical script, " + variation.title();
            case THREADS, PROCESS -> variation.kind().title().toLowerCase(Locale.ROOT) + ": " + variation.title();
        };
    }
}
