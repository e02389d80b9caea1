package dev.cyanotype.editor.support.document;

import dev.cyanotype.history.LoggedRun;
import dev.cyanotype.pipeline.Run;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The latest commands of one document, the oldest first. Bounded: what is older is in the history. */
public final class RunLog {
    private static final int MOST = 2_000;

    private final InstantSource clock;
    private final ObservableList<LoggedRun> runs = FXCollections.observableArrayList();
    private final ObservableList<LoggedRun> view = FXCollections.unmodifiableObservableList(runs);
    /** What made the revisions, however long ago. */
    private final Map<Integer, LoggedRun> makers = new HashMap<>();
    private int count;

    RunLog(InstantSource clock) {
        this.clock = clock;
    }

    void add(Run run, int revision) {
        if (runs.size() == MOST) {
            runs.removeFirst();
        }
        LoggedRun logged = LoggedRun.of(++count, run, revision, clock.instant());
        if (logged.kind() == LoggedRun.Kind.APPLIED) {
            makers.put(revision, logged);
        }
        runs.add(logged);
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
