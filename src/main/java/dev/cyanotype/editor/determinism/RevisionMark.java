package dev.cyanotype.editor.determinism;

import dev.cyanotype.determinism.Verdict;
import dev.cyanotype.history.Revision;
import dev.cyanotype.pipeline.Optimisation;
import dev.cyanotype.pipeline.Options;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one revision.
 *
 * @param revision its number
 * @param sentence the command as said
 * @param digest its digest
 * @param state what came of making it again
 * @param detail how it was made again, or what was found
 */
public record RevisionMark(int revision, String sentence, String digest, State state, String detail) {

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
        return new RevisionMark(revision.number(), "Opened", revision.digest(), State.FIRST, "");
    }

    static RevisionMark unchecked(Revision revision) {
        String line = revision.sentence().lines().findFirst().orElse("");
        return new RevisionMark(revision.number(), line, revision.digest(), State.UNCHECKED, "");
    }

    RevisionMark forgotten() {
        return state == State.FIRST ? this : new RevisionMark(revision, sentence, digest, State.UNCHECKED, "");
    }

    RevisionMark after(@Nullable Verdict verdict) {
        return switch (verdict) {
            case null -> new RevisionMark(revision, sentence, digest, State.UNKNOWN, "the check failed");
            case Verdict.Same(var under) -> new RevisionMark(revision, sentence, digest, State.SAME, said(under.getFirst()));
            case Verdict.Different(String from, String expected, String found) ->
                new RevisionMark(revision, sentence, digest, State.DIFFERENT, "its " + from + " came to " + found);
        };
    }

    private static String said(Options options) {
        return options.on().isEmpty()
                ? "no optimisation"
                : options.on().stream().map(Optimisation::optionName).collect(Collectors.joining(", "));
    }
}
