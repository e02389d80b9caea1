package dev.cyanotype.editor.history;

import dev.cyanotype.editor.history.HistoryRow.Standing;
import dev.cyanotype.history.History;
import dev.cyanotype.history.Revision;
import java.util.BitSet;

/** How the revisions of a history stand to its current one. */
final class Standings {
    private final int current;
    private final BitSet done = new BitSet();
    private final BitSet undone = new BitSet();

    private Standings(History history) {
        this.current = history.current().number();
        int[] parents = new int[history.nextNumber()];
        for (Revision revision : history.revisions()) {
            parents[revision.number()] = revision.parent() instanceof Integer parent ? parent : -1;
        }
        for (int at = parents[current]; at >= 0; at = parents[at]) {
            done.set(at);
        }
        for (Integer at = history.ahead(current); at != null; at = history.ahead(at)) {
            undone.set(at);
        }
    }

    static Standings of(History history) {
        return new Standings(history);
    }

    Standing of(int revision) {
        return revision == current ? Standing.CURRENT
                : done.get(revision) ? Standing.DONE
                : undone.get(revision) ? Standing.UNDONE
                : Standing.ASIDE;
    }
}
