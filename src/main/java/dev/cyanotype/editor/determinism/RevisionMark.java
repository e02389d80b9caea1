package dev.cyanotype.editor.determinism;

import dev.cyanotype.determinism.Difference;
import dev.cyanotype.determinism.Result;
import dev.cyanotype.determinism.Verdict;
import dev.cyanotype.history.Revision;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one revision.
 *
 * @param revision its number
 * @param sentence the command as said
 * @param digest its digest
 * @param state what came of making it again
 * @param detail how it was made again, or what was found
 * @param difference where it came out different, in what; else null
 */
public record RevisionMark(int revision, String sentence, String digest, State state, String detail, @Nullable Difference difference) {

    /** What came of making a revision again. */
    public enum State {
        /** It is the first state, which nothing makes. */
        FIRST,
        UNCHECKED,
        SAME,
        DIFFERENT,
        /** The check itself failed. */
        UNKNOWN
    }

    static RevisionMark first(Revision revision) {
        return new RevisionMark(revision.number(), "Opened", revision.digest(), State.FIRST, "", null);
    }

    static RevisionMark unchecked(Revision revision) {
        String line = revision.sentence().lines().findFirst().orElse("");
        return new RevisionMark(revision.number(), line, revision.digest(), State.UNCHECKED, "", null);
    }

    RevisionMark forgotten() {
        return with(State.UNCHECKED, "", null);
    }

    /** This mark after its revision was made again; a difference that was found once stays. */
    RevisionMark after(@Nullable Result result) {
        if (state == State.DIFFERENT) {
            return this;
        }
        if (result == null) {
            return with(State.UNKNOWN, "the check failed", null);
        }
        return switch (result.verdict()) {
            case Verdict.Same _ -> with(State.SAME, "same with " + VariationRow.said(result.variation()), null);
            case Verdict.Different(Difference found) -> with(State.DIFFERENT, found.what() + " with " + VariationRow.said(result.variation()), found);
            case Verdict.Failed(String why) -> with(State.UNKNOWN, why, null);
        };
    }

    /** This mark after all ran again under so many variations, and all came to the same. */
    RevisionMark proved(int variations) {
        return state == State.DIFFERENT ? this : with(State.SAME, "same under all " + variations + " variations", null);
    }

    private RevisionMark with(State now, String how, @Nullable Difference found) {
        return state == State.FIRST ? this : new RevisionMark(revision, sentence, digest, now, how, found);
    }
}
