package dev.cyanotype.pipeline;

import dev.cyanotype.edit.Edit;
import dev.cyanotype.edit.Patch;
import dev.cyanotype.language.Correction;
import dev.cyanotype.language.Rejection;
import dev.cyanotype.language.Step;
import dev.cyanotype.rules.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One run of the pipeline: what was asked, what came of it, and what it cost.
 *
 * @param sentence the command as said
 * @param before the state it started from
 * @param after the state it left: {@code before} itself where it was rejected
 * @param rejection why it was rejected, or null where it was applied
 * @param message one sentence on the outcome
 * @param steps what was done, or would have been, in order
 * @param corrections the words that were taken for others
 * @param skipped the clauses that a partial recovery left out
 * @param findings what the edit brought in or made worse
 * @param edits the literal edits it came to, in order: its canonical script
 * @param patch the changes it made; none where it was rejected or held already
 * @param historyMove the move through the history that it asks for, or null
 * @param timing what each stage took
 * @param digest the digest of the document afterwards
 */
public record Run(
        String sentence,
        State before,
        State after,
        @Nullable Rejection rejection,
        String message,
        List<Step> steps,
        List<Correction> corrections,
        List<Skipped> skipped,
        List<Finding> findings,
        List<Edit> edits,
        Patch patch,
        @Nullable HistoryMove historyMove,
        Timing timing,
        String digest) {

    public boolean isApplied() {
        return rejection == null;
    }

    /** Whether the document is another than before. */
    public boolean changedDocument() {
        return !patch.isEmpty();
    }

    /** This run, which left a copy of the state that was asked of, as a run of that state. */
    Run askedOf(State original) {
        return new Run(
                sentence, original, after, rejection, message, steps, corrections, skipped, findings, edits, patch, historyMove, timing, digest);
    }

    /** This run as one of another sentence, whose words were corrected. */
    Run corrected(String asSaid, List<Correction> made) {
        return with(asSaid, rejection, made);
    }

    /** This run, rejected with other suggestions. */
    Run rejected(Rejection with) {
        return with(sentence, with, corrections);
    }

    /** This run, refused after all. */
    public Run refused(Rejection why) {
        return new Run(
                sentence, before, before, why, why.message(), steps, corrections, skipped, List.of(), List.of(), Patch.NONE, null, timing, digest);
    }

    private Run with(String said, @Nullable Rejection why, List<Correction> made) {
        return new Run(
                said, before, after, why, message, steps, made, skipped, findings, edits, patch, historyMove, timing, digest);
    }
}
