package dev.cyanotype.history;

import dev.cyanotype.pipeline.Run;
import dev.cyanotype.pipeline.Timing;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One command that was carried out or rejected, without the documents that it was about.
 *
 * @param number its number among the commands of this document, from 1
 * @param kind what became of it
 * @param sentence the command as said
 * @param message what it did, or why it was rejected
 * @param code the code of the rejection, or null
 * @param revision the revision that the document was at afterwards
 * @param touched the number of changes that it made
 * @param timing what the stages took
 * @param at the time of day
 */
public record LoggedRun(
        int number,
        Kind kind,
        String sentence,
        String message,
        @Nullable String code,
        int revision,
        int touched,
        Timing timing,
        Instant at) {

    /** What became of a command. */
    public enum Kind {
        /** It made a revision. */
        APPLIED,
        /** It held already. */
        ALREADY_SO,
        /** It went to another revision. */
        MOVED,
        REJECTED
    }

    public static LoggedRun of(int number, Run run, int revision, Instant at) {
        var why = run.rejection();
        Kind kind = why != null ? Kind.REJECTED
                : run.historyMove() != null ? Kind.MOVED
                : run.changedDocument() ? Kind.APPLIED
                : Kind.ALREADY_SO;
        return new LoggedRun(
                number, kind, run.sentence(), run.message(), why == null ? null : why.code().name(), revision, run.patch().changes().size(),
                run.timing(), at);
    }
}
