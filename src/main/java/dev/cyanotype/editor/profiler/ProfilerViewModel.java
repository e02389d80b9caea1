package dev.cyanotype.editor.profiler;

import dev.cyanotype.editor.profiler.Baseline.Regression;
import dev.cyanotype.editor.profiler.plot.Runs;
import dev.cyanotype.editor.support.core.EditorCore;
import dev.cyanotype.editor.support.core.Later;
import dev.cyanotype.editor.support.core.Latest;
import dev.cyanotype.editor.support.core.Threads;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.editor.support.panel.Following;
import dev.cyanotype.editor.support.panel.PanelModel;
import dev.cyanotype.pipeline.Run;
import dev.cyanotype.pipeline.Stage;
import dev.cyanotype.profile.Figures;
import dev.cyanotype.profile.Interval;
import dev.cyanotype.profile.Profile;
import dev.cyanotype.profile.Recording;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * What the runs of the document's pipeline cost. While it is seen it says when there is something to {@linkplain #sample()
 * sample}, and the view samples at the next frame; figures, which people read, follow a few times a second. While it is not seen
 * it neither listens nor keeps anything.
 */
public final class ProfilerViewModel implements PanelModel {
    private static final Duration FIGURES_EVERY = Duration.ofMillis(200);

    private final EditorCore core;
    private final Later later;
    private final Following following = new Following(this::attach, this::detach);
    private final ChangeListener<@Nullable Object> follow = (_, _, _) -> want();

    private final Runs all = new Runs(Recording.RUNS);
    private final Runs shown = new Runs(Recording.RUNS);
    private final Watch watch = new Watch();
    private final TimelineViewModel timeline = new TimelineViewModel(shown, watch);
    private final MachineViewModel machine;
    private final Latest<Sums> summing;

    private final BooleanProperty paused = new SimpleBooleanProperty();
    private final ObjectProperty<RunFilter> filter = new SimpleObjectProperty<>(RunFilter.ALL);
    private final ReadOnlyObjectWrapper<Figures> figures = new ReadOnlyObjectWrapper<>(new Figures());
    private final ReadOnlyIntegerWrapper wanted = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper seen = new ReadOnlyBooleanWrapper();
    private final SortedSet<String> intents = new TreeSet<>();

    private long next;
    private boolean due;
    private boolean warmingUp;
    private long figuredAt;
    private boolean figuresAsked;

    /** @param later for figures that are due a moment later */
    public ProfilerViewModel(EditorCore core, Threads threads, Later later) {
        this.core = core;
        this.later = later;
        this.machine = new MachineViewModel(core, threads);
        this.summing = new Latest<>(threads);
        paused.addListener(_ -> want());
        filter.addListener(_ -> refilter());
        timeline.versionProperty().addListener(_ -> wanted.set(wanted.get() + 1));
    }

    /** The chart of the runs. */
    public TimelineViewModel timeline() {
        return timeline;
    }

    /** The memory, the frames and the profiler's own cost. */
    public MachineViewModel machine() {
        return machine;
    }

    /** Changes when something is to be shown at the next frame. */
    public ReadOnlyIntegerProperty wantedProperty() {
        return wanted.getReadOnlyProperty();
    }

    /** Whether anybody sees the panel, and there is a document. */
    public ReadOnlyBooleanProperty seenProperty() {
        return seen.getReadOnlyProperty();
    }

    /** Whether what is there is to be looked at while more comes; what came meanwhile is shown afterwards. */
    public BooleanProperty pausedProperty() {
        return paused;
    }

    ObjectProperty<RunFilter> filterProperty() {
        return filter;
    }

    /** The figures of the runs shown: of those after the warm-up where there are any, else of those in it. */
    public ReadOnlyObjectProperty<Figures> figuresProperty() {
        return figures.getReadOnlyProperty();
    }

    /** Whether the figures are those of the warm-up. */
    public boolean isWarmingUp() {
        return warmingUp;
    }

    /** What is pinned, or null. */
    ReadOnlyObjectProperty<@Nullable Baseline> baselineProperty() {
        return watch.baselineProperty();
    }

    /** The runs that took longer than the baseline lets expect, the latest first. */
    ObservableList<Regression> regressions() {
        return watch.regressions();
    }

    /** The intents seen so far, for the filter. */
    List<String> intents() {
        return List.copyOf(intents);
    }

    @Override
    public void show(@Nullable DocumentViewModel other) {
        if (following.document() != other) {
            unpin();
        }
        following.show(other);
    }

    @Override
    public void setSeen(boolean nowSeen) {
        following.setSeen(nowSeen);
    }

    /** The document whose runs are shown, or null. */
    @Nullable DocumentViewModel document() {
        return following.document();
    }

    /** The runs shown, the oldest first. */
    List<Profile> runs() {
        return shown.all();
    }

    private void attach(DocumentViewModel document) {
        document.lastRunProperty().addListener(follow);
        document.trialProperty().addListener(follow);
        clear();
        seen.set(true);
        due = true;
        read(document.recording());
        refreshFigures();
        want();
    }

    private void detach(DocumentViewModel document) {
        document.lastRunProperty().removeListener(follow);
        document.trialProperty().removeListener(follow);
        seen.set(false);
        clear();
    }

    private void clear() {
        all.clear();
        shown.clear();
        intents.clear();
        timeline.clear();
        next = 0;
    }

    private void want() {
        due = true;
        wanted.set(wanted.get() + 1);
    }

    /** Looks at what has come since the last time. To be called at a frame, and cheap where nothing has. */
    public void sample() {
        DocumentViewModel document = following.document();
        if (!due || !seen.get() || document == null || paused.get()) {
            return;
        }
        due = false;
        read(document.recording());
        machine.sampleHeap();
        Run run = document.lastRunProperty().get();
        if (run != null) {
            machine.measureOwnCost(run);
        }
        askFigures();
    }

    private void read(Recording recording) {
        long from = Math.max(0, next - Recording.UNSETTLED);
        Interval interval = recording.since(from);
        next = interval.next();
        all.replaceFrom(from, interval.profiles(), _ -> true);
        timeline.changedFrom(shown.replaceFrom(from, interval.profiles(), filter.get()));
        interval.profiles().forEach(run -> intents.addAll(RunWords.intents(run)));
        watch.look(interval.profiles());
    }

    private void refilter() {
        shown.clear();
        shown.replaceFrom(0, all.all(), filter.get());
        timeline.refiltered();
        refreshFigures();
        wanted.set(wanted.get() + 1);
    }

    private void askFigures() {
        long now = core.clocks().nano().getAsLong();
        if (now - figuredAt >= FIGURES_EVERY.toNanos()) {
            refreshFigures();
        } else if (!figuresAsked) {
            figuresAsked = true;
            later.after(FIGURES_EVERY, this::refreshFigures);
        }
    }

    /** Brings the figures up to date now. */
    void refreshFigures() {
        figuresAsked = false;
        figuredAt = core.clocks().nano().getAsLong();
        List<Profile> runs = shown.all();
        summing.ask(() -> Sums.of(runs), this::summed);
    }

    private void summed(Sums sums) {
        warmingUp = sums.warmingUp();
        figures.set(sums.figures());
    }

    /** Figures of runs, and whether they are of the warm-up. */
    private record Sums(Figures figures, boolean warmingUp) {

        static Sums of(List<Profile> runs) {
            List<Profile> warm = runs.stream().filter(run -> !run.outcome().warmUp()).toList();
            return new Sums(Figures.of(warm.isEmpty() ? runs : warm), warm.isEmpty());
        }
    }

    /** Holds later runs against those that are shown now. */
    public void pin() {
        List<Profile> runs = shown.all();
        Sums sums = Sums.of(runs);
        summing.callOff();
        summed(sums);
        watch.begin(runs.isEmpty() ? null : Baseline.of(runs, sums.warmingUp()), next);
        wanted.set(wanted.get() + 1);
    }

    /** Pins, or forgets what is pinned. */
    public void togglePin() {
        if (baselineProperty().get() == null) {
            pin();
        } else {
            unpin();
        }
    }

    public void unpin() {
        watch.begin(null, next);
        wanted.set(wanted.get() + 1);
    }

    /** The lines of the table: a stage each and the total. */
    List<StageRow> rows() {
        Baseline pinned = baselineProperty().get();
        Figures before = pinned == null || pinned.warmUp() != warmingUp ? null : pinned.figures();
        List<StageRow> rows = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            rows.add(StageRow.of(stage, figures.get(), before));
        }
        rows.add(StageRow.of(null, figures.get(), before));
        return rows;
    }

    /** What is shown, in words. */
    public String summary() {
        Figures now = figures.get();
        if (shown.size() == 0) {
            return all.size() == 0 ? "No edits yet" : "No edit matches the filter";
        }
        String count = Amounts.count(shown.size(), "run");
        return warmingUp ? count + ", warming up"
                : now.runs() == shown.size() ? count
                : count + ", " + Amounts.count(shown.size() - now.runs(), "run") + " of the warm-up left out";
    }

    /** What is pinned, in words. */
    String pinned() {
        Baseline pinned = baselineProperty().get();
        return pinned == null ? ""
                : pinned.warmUp() != warmingUp ? "Pinned while warming up: not compared. Pin again."
                : "Against " + Amounts.count(pinned.runs(), "run") + " pinned";
    }
}
