package dev.cyanotype.editor.support.document;

import dev.cyanotype.history.LoggedRun;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The latest commands of one document, the oldest first. Bounded: what is older is in the history. */
public final class RunLog {
    private static final int MOST = 2_000;

    private final ObservableList<LoggedRun> runs = FXCollections.observableArrayList();
    private final ObservableList<LoggedRun> view = FXCollections.unmodifiableObservableList(runs);

    /** @param before the commands that came back with the document */
    RunLog(List<LoggedRun> before) {
        runs.setAll(before.subList(Math.max(0, before.size() - MOST), before.size()));
    }

    void add(LoggedRun run) {
        if (runs.size() == MOST) {
            runs.removeFirst();
        }
        runs.add(run);
    }

    /** The commands; nobody can change the list. */
    public ObservableList<LoggedRun> runs() {
        return view;
    }
}
