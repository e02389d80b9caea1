package dev.cyanotype.editor.profiler;

import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.editor.support.document.Trial;
import dev.cyanotype.editor.support.look.Durations;
import dev.cyanotype.editor.support.panel.Following;
import dev.cyanotype.editor.support.panel.PanelModel;
import dev.cyanotype.history.LoggedRun;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ChangeListener;
import javafx.collections.ListChangeListener;
import org.jspecify.annotations.Nullable;

/** What the stages of the latest runs took, those of gestures under way included. Nothing is done while nobody sees it. */
public final class ProfilerViewModel implements PanelModel {
    /** The number of runs that are looked at. */
    static final int MOST = 240;

    private final Sample[] ring = new Sample[MOST];
    private final ReadOnlyIntegerWrapper version = new ReadOnlyIntegerWrapper();
    private final BooleanProperty paused = new SimpleBooleanProperty();
    private final ListChangeListener<LoggedRun> followRuns = this::follow;
    private final ChangeListener<@Nullable Trial> followTrials = (_, _, trial) -> tried(trial);

    private int count;
    private int next;
    private final Following following = new Following(this::attach, this::detach);

    /** Changes when there is something else to show. */
    public ReadOnlyIntegerProperty versionProperty() {
        return version.getReadOnlyProperty();
    }

    /** Whether what comes is left out, so that what is there can be looked at. */
    public BooleanProperty pausedProperty() {
        return paused;
    }

    @Override
    public void show(@Nullable DocumentViewModel other) {
        following.show(other);
    }

    @Override
    public void setSeen(boolean nowSeen) {
        following.setSeen(nowSeen);
    }

    private void detach(DocumentViewModel document) {
        document.log().runs().removeListener(followRuns);
        document.trialProperty().removeListener(followTrials);
    }

    private void attach(DocumentViewModel document) {
        count = 0;
        next = 0;
        List<LoggedRun> runs = document.log().runs();
        runs.subList(Math.max(0, runs.size() - MOST), runs.size()).forEach(this::add);
        document.log().runs().addListener(followRuns);
        document.trialProperty().addListener(followTrials);
        version.set(version.get() + 1);
    }

    private void follow(ListChangeListener.Change<? extends LoggedRun> change) {
        while (change.next()) {
            if (!paused.get()) {
                change.getAddedSubList().forEach(this::add);
                version.set(version.get() + 1);
            }
        }
    }

    private void tried(@Nullable Trial trial) {
        if (trial != null && !paused.get()) {
            put(new Sample(trial.run().sentence(), Sample.Kind.TRIED, trial.run().timing()));
            version.set(version.get() + 1);
        }
    }

    private void add(LoggedRun run) {
        put(new Sample(
                run.sentence(), run.kind() == LoggedRun.Kind.REJECTED ? Sample.Kind.REJECTED : Sample.Kind.APPLIED, run.timing()));
    }

    private void put(Sample sample) {
        ring[next] = sample;
        next = (next + 1) % MOST;
        count = Math.min(count + 1, MOST);
    }

    /** How many runs are shown. */
    public int size() {
        return count;
    }

    /** What a stage of a run took, in nanoseconds; the oldest run has index 0. */
    public long nanos(int index, Stage stage) {
        return stage.of(sample(index).timing());
    }

    /** Whether a run was refused. */
    public boolean isRejected(int index) {
        return sample(index).kind() == Sample.Kind.REJECTED;
    }

    /** Whether a run was tried out and not kept. */
    public boolean isTried(int index) {
        return sample(index).kind() == Sample.Kind.TRIED;
    }

    /** One run in words, its stages a line each. */
    public String describe(int index) {
        Sample sample = sample(index);
        List<String> lines = new ArrayList<>();
        lines.add(sample.sentence().lines().findFirst().orElse(""));
        lines.add(switch (sample.kind()) {
            case APPLIED -> "applied in ";
            case REJECTED -> "rejected in ";
            case TRIED -> "tried out in ";
        } + Durations.of(sample.timing().total()));
        for (Stage stage : Stage.values()) {
            lines.add(stage.title() + "  " + Durations.of(stage.of(sample.timing())));
        }
        return String.join("\n", lines);
    }

    private Sample sample(int index) {
        return ring[(next - count + index + MOST) % MOST];
    }

    /** How what a stage took is spread over the runs shown. */
    public Percentiles percentiles(Stage stage) {
        long[] nanos = new long[count];
        for (int i = 0; i < count; i++) {
            nanos[i] = nanos(i, stage);
        }
        return Percentiles.of(nanos);
    }

    /** How what whole runs took is spread. */
    public Percentiles total() {
        long[] nanos = new long[count];
        for (int i = 0; i < count; i++) {
            nanos[i] = sample(i).timing().total();
        }
        return Percentiles.of(nanos);
    }

    /** The part of all the time that a stage had, 0 to 1. */
    public double share(Stage stage) {
        long all = 0;
        long own = 0;
        for (int i = 0; i < count; i++) {
            own += nanos(i, stage);
            for (Stage each : Stage.values()) {
                all += nanos(i, each);
            }
        }
        return all == 0 ? 0 : (double) own / all;
    }
}
