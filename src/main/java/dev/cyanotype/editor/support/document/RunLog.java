package dev.cyanotype.editor.support.document;

import dev.cyanotype.history.LoggedRun;
import dev.cyanotype.pipeline.Run;
import java.time.InstantSource;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The latest commands of one document, the oldest first. Bounded: what is older is in the history. */
public final class RunLog {
    private static final int MOST = 2_000;

    private final InstantSource clock;
    private final ObservableList<LoggedRun> runs = FXCollections.observableArrayList();
    private final ObservableList<LoggedRun> view = FXCollections.unmodifiableObservableList(runs);
    private int count;

    RunLog(InstantSource clock) {
        this.clock = clock;
    }

    void add(Run run, int revision) {
        if (runs.size() == MOST) {
            runs.removeFirst();
        }
        runs.add(LoggedRun.of(++count, run, revision, clock.instant()));
    }

    /** The commands; nobody can change the list. */
    public ObservableList<LoggedRun> runs() {
        return view;
    }
}
