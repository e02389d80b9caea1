package dev.cyanotype.editor.history;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One line of the history.
 *
 * @param revision the revision that it stands for; for a refusal the one that the document was at
 * @param title the command as said
 * @param detail what it did, or why it was refused
 * @param standing how it stands to the document as it is
 * @param nanos what it took, 0 where nobody measured
 * @param at the time of day, or null where nobody looked
 * @param name what its revision is called, or null
 * @param lanes what is drawn beside it
 */
public record HistoryRow(
        int revision, String title, String detail, Standing standing, long nanos, @Nullable Instant at, @Nullable String name, Lanes.Row lanes) {

    /** How a line stands to the document as it is now. */
    public enum Standing {
        /** The document is at it. */
        CURRENT,
        /** The document went through it. */
        DONE,
        /** It was undone, and redo leads to it. */
        UNDONE,
        /** It is on another branch. */
        ASIDE,
        /** It changed nothing. */
        REFUSED,
        /** It was carried out, broke a rule, and was taken back. */
        ROLLED_BACK
    }

    HistoryRow withStanding(Standing other) {
        return standing == other ? this : new HistoryRow(revision, title, detail, other, nanos, at, name, lanes);
    }

    HistoryRow withName(@Nullable String other) {
        return new HistoryRow(revision, title, detail, standing, nanos, at, other, lanes);
    }

    HistoryRow withLanes(Lanes.Row other) {
        return new HistoryRow(revision, title, detail, standing, nanos, at, name, other);
    }

    /** Whether one can go to it. */
    public boolean isState() {
        return standing != Standing.REFUSED && standing != Standing.ROLLED_BACK;
    }

    boolean mentions(String lowerCase) {
        return title.toLowerCase(Locale.ROOT).contains(lowerCase)
                || detail.toLowerCase(Locale.ROOT).contains(lowerCase)
                || name != null && name.toLowerCase(Locale.ROOT).contains(lowerCase);
    }
}
