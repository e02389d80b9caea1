package dev.cyanotype.history;

import dev.cyanotype.pipeline.Scripts;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Revisions that follow each other, as a piece of program.
 *
 * @param start the revision whose document it begins with
 * @param revisions the revisions, each the parent of the next; one or more
 */
public record Range(Revision start, List<Revision> revisions) {

    public Range {
        revisions = List.copyOf(revisions);
        if (revisions.isEmpty()) {
            throw new IllegalArgumentException("a range has a revision or more");
        }
    }

    /** The revisions from one to another, both included, in either order; null where they lie on different branches. */
    public static @Nullable Range between(History history, int one, int other) {
        int older = Math.min(one, other);
        int younger = Math.max(one, other);
        if (!history.isOnWayTo(older, younger)) {
            return null;
        }
        Integer parent = history.revision(older).parent();
        int start = parent == null ? older : parent;
        List<Revision> revisions = history.above(start, younger);
        return revisions.isEmpty() ? null : new Range(history.revision(start), revisions);
    }

    /** The revision that it leads to. */
    public Revision end() {
        return revisions.getLast();
    }

    /** The canonical sentences, a line each: on the document of {@link #start} they make that of {@link #end}. */
    public String canonical() {
        return revisions.stream()
                .filter(revision -> !revision.script().isEmpty())
                .map(revision -> Scripts.print(revision.script()) + '\n')
                .collect(Collectors.joining());
    }

    /** The commands as they were said, a line or more each: what means the like on another document. */
    public String asSaid() {
        return revisions.stream().map(revision -> revision.sentence() + '\n').collect(Collectors.joining());
    }
}
