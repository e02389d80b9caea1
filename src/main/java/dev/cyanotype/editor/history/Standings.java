package dev.cyanotype.editor.history;

import dev.cyanotype.editor.history.HistoryRow.Standing;
import dev.cyanotype.history.History;
import java.util.HashSet;
import java.util.Set;

/** How the revisions of a history stand to its current one. */
final class Standings {
    private final int current;
    private final Set<Integer> done = new HashSet<>();
    private final Set<Integer> undone = new HashSet<>();

    private Standings(History history) {
        this.current = history.current().number();
        for (Integer at = history.current().parent(); at != null; at = history.revision(at).parent()) {
            done.add(at);
        }
        for (Integer at = history.ahead(current); at != null; at = history.ahead(at)) {
            undone.add(at);
        }
    }

    static Standings of(History history) {
        return new Standings(history);
    }

    Standing of(int revision) {
        return revision == current ? Standing.CURRENT
                : done.contains(revision) ? Standing.DONE
                : undone.contains(revision) ? Standing.UNDONE
                : Standing.ASIDE;
    }
}
