package dev.cyanotype.editor.support.document;

import dev.cyanotype.history.LoggedRun;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The latest commands of one document, the oldest first. Bounded, but for those that made a revision. */
public final class RunLog {
    private static final int MOST = 2_000;

    private final ObservableList<LoggedRun> runs = FXCollections.observableArrayList();
    private final ObservableList<LoggedRun> view = FXCollections.unmodifiableObservableList(runs);
    /** What made the revisions, however long ago. */
    private final Map<Integer, LoggedRun> makers = new HashMap<>();

    /** @param before the commands that came back with the document */
    RunLog(List<LoggedRun> before) {
        before.forEach(this::note);
        runs.setAll(before.subList(Math.max(0, before.size() - MOST), before.size()));
    }

    void add(LoggedRun run) {
        if (runs.size() == MOST) {
            runs.removeFirst();
        }
        note(run);
        runs.add(run);
    }

    private void note(LoggedRun run) {
        if (run.kind() == LoggedRun.Kind.APPLIED) {
            makers.put(run.revision(), run);
        }
    }

    /** The command that made a revision, or null where nobody heard of it. */
    public @Nullable LoggedRun maker(int revision) {
        return makers.get(revision);
    }

    /** The commands; nobody can change the list. */
    public ObservableList<LoggedRun> runs() {
        return view;
    }
}
