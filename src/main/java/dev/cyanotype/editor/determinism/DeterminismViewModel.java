package dev.cyanotype.editor.determinism;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.determinism.Difference;
import dev.cyanotype.determinism.Means;
import dev.cyanotype.determinism.Report;
import dev.cyanotype.determinism.Result;
import dev.cyanotype.determinism.RevisionCheck;
import dev.cyanotype.determinism.Verdict;
import dev.cyanotype.editor.support.core.Threads;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.editor.support.document.Moment;
import dev.cyanotype.editor.support.panel.Following;
import dev.cyanotype.editor.support.panel.PanelModel;
import dev.cyanotype.history.History;
import dev.cyanotype.history.Revision;
import dev.cyanotype.pipeline.Optimisation;
import dev.cyanotype.pipeline.Options;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ChangeListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * A mark for each revision of the document in front, the latest first. A revision is made again when the window has a moment:
 * one at a time, off its thread, each time under another choice of optimisations. Nothing is done while nobody sees it.
 */
public final class DeterminismViewModel implements PanelModel {
    /** Beyond this many components verifying by pairs takes too long to be done by the way. */
    private static final int MOST_BY_PAIRS = 500;

    private final Means means;
    private final Threads threads;
    private final ObservableList<RevisionMark> marks = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ChangeListener<Moment> follow = (_, _, moment) -> grown(moment.history());

    private final ReadOnlyObjectWrapper<@Nullable Difference> difference = new ReadOnlyObjectWrapper<>();
    private final FullCheckViewModel full;
    private final Following following = new Following(this::attach, this::detach);
    private boolean busy;
    private int round;

    public DeterminismViewModel(Means means, Threads threads) {
        this.means = means;
        this.threads = threads;
        this.full = new FullCheckViewModel(means, threads);
        full.runningProperty().addListener((_, _, _) -> checkNext());
    }

    /** The check of everything. */
    public FullCheckViewModel full() {
        return full;
    }

    /** The difference that is looked at: the first that was found, or one that was asked for; null for none. */
    public ReadOnlyObjectProperty<@Nullable Difference> differenceProperty() {
        return difference.getReadOnlyProperty();
    }

    /** Looks at no difference any more. */
    public void leave() {
        difference.set(null);
    }

    /** Looks at a difference; nothing changes for null. */
    public void inspect(@Nullable Difference other) {
        if (other != null) {
            difference.set(other);
        }
    }

    public ObservableList<RevisionMark> marks() {
        return marks;
    }

    /** All marks in a few words. */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    @Override
    public void show(@Nullable DocumentViewModel other) {
        following.show(other);
        tell();
    }

    @Override
    public void setSeen(boolean nowSeen) {
        following.setSeen(nowSeen);
        tell();
    }

    private void detach(DocumentViewModel document) {
        document.momentProperty().removeListener(follow);
        marks.clear();
        full.clear();
        difference.set(null);
        round++;
        busy = false;
    }

    private void attach(DocumentViewModel document) {
        document.momentProperty().addListener(follow);
        grown(document.momentProperty().get().history());
    }

    private void grown(History history) {
        List<RevisionMark> fresh = new ArrayList<>();
        for (Revision revision : history.revisions().subList(marks.size(), history.revisions().size())) {
            fresh.add(revision.parent() == null ? RevisionMark.first(revision) : RevisionMark.unchecked(revision));
        }
        marks.addAll(0, fresh.reversed());
        tell();
        checkNext();
    }

    /** Makes every revision again, whatever is known of it, and runs the whole history under all variations, so many times. */
    public void checkAll(int rounds) {
        DocumentViewModel document = following.document();
        if (document == null) {
            return;
        }
        marks.replaceAll(RevisionMark::forgotten);
        difference.set(null);
        History history = document.momentProperty().get().history();
        full.start(history, rounds, new FullCheckViewModel.Listener() {
            @Override
            public void ended(Result result) {
                if (result.verdict() instanceof Verdict.Different(Difference found)) {
                    heard(history.revisions().getFirst().number() + found.turn() + 1, result);
                }
            }

            @Override
            public void finished(Report report) {
                if (report.isIdentical()) {
                    marks.replaceAll(mark -> history.has(mark.revision()) ? mark.proved(report.results().size()) : mark);
                    tell();
                }
            }
        });
        tell();
        checkNext();
    }

    private void checkNext() {
        DocumentViewModel document = following.document();
        if (busy || document == null || full.runningProperty().get()) {
            return;
        }
        History history = document.momentProperty().get().history();
        for (RevisionMark mark : marks) {
            if (mark.state() == RevisionMark.State.UNCHECKED) {
                check(history, history.revision(mark.revision()), round);
                return;
            }
        }
    }

    private void check(History history, Revision revision, int inRound) {
        busy = true;
        Blueprint parent = history.revision(revision.parent() == null ? revision.number() : revision.parent()).document();
        Options options = options(revision.number(), parent);
        CompletableFuture.supplyAsync(() -> new RevisionCheck(means.pipelines().get()).check(parent, revision, options), threads.background())
                .whenCompleteAsync((result, bug) -> checked(revision, result, inRound), threads.ui());
    }

    private void checked(Revision revision, @Nullable Result result, int inRound) {
        if (inRound != round) {
            return;
        }
        busy = false;
        heard(revision.number(), result);
        checkNext();
    }

    private void heard(int revision, @Nullable Result result) {
        marks.replaceAll(mark -> mark.revision() == revision ? mark.after(result) : mark);
        if (difference.get() == null && result != null && result.verdict() instanceof Verdict.Different(Difference found)) {
            difference.set(found);
        }
        tell();
    }

    /** Another choice for each revision, so that all are seen in time. */
    static Options options(int number, Blueprint document) {
        List<Options> all = Options.combinations();
        EnumSet<Optimisation> on = EnumSet.noneOf(Optimisation.class);
        on.addAll(all.get(number % (all.size() - 1)).on());
        if (document.count() > MOST_BY_PAIRS) {
            on.add(Optimisation.SCOPED_VALIDATION);
        }
        return new Options(on);
    }

    private void tell() {
        long same = count(RevisionMark.State.SAME);
        long different = count(RevisionMark.State.DIFFERENT);
        long open = count(RevisionMark.State.UNCHECKED);
        summary.set(marks.isEmpty() ? ""
                : different > 0 ? different + " of " + (same + different) + " came out different"
                : open > 0 ? same + " the same, " + open + " to check"
                : same == 0 ? "No edits yet"
                : same == 1 ? "The one revision came out the same" : "All " + same + " revisions came out the same");
    }

    private long count(RevisionMark.State state) {
        return marks.stream().filter(mark -> mark.state() == state).count();
    }
}
