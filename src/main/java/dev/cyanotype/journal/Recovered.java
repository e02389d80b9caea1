package dev.cyanotype.journal;

import dev.cyanotype.history.History;
import dev.cyanotype.history.LoggedRun;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * What came back of a document: its whole history, at the revision that it was at.
 *
 * @param history the tree with its names, every state verified by its digest
 * @param runs the commands, in order
 * @param marks what else was told
 */
public record Recovered(History history, List<LoggedRun> runs, Marks marks) {
    public Recovered {
        runs = List.copyOf(runs);
    }

    /**
     * @param origin the SHA-256 of the file that the first state was read from, or null
     * @param saved the last save, or null
     * @param files the SHA-256 of all files that it was saved as, the latest last; for each the revision
     */
    public record Marks(
            @Nullable String origin,
            Entry.@Nullable Saved saved,
            SequencedMap<String, Integer> files) {}

    /** The number of the last command. */
    public int commands() {
        return runs.isEmpty() ? 0 : runs.getLast().number();
    }

    /** The numbers of the revisions that the file does not hold, on the way from the last save to where the document is. */
    public int unsaved() {
        Entry.Saved saved = marks.saved();
        int from = saved == null ? history.revisions().getFirst().number() : saved.revision();
        return from == history.current().number() ? 0 : Math.max(1, history.nextNumber() - 1 - from);
    }
}
