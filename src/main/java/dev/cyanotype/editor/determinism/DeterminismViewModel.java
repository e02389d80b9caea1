package dev.cyanotype.editor.determinism;

import dev.cyanotype.blueprint.Blueprint;
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
import java.util.function.Supplier;
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

    private final Supplier<RevisionCheck> checks;
    private final Threads threads;
    private final ObservableList<RevisionMark> marks = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ChangeListener<Moment> follow = (_, _, moment) -> grown(moment.history());

    private final Following following = new Following(this::attach, this::detach);
    private boolean busy;
    private int round;

    /** @param checks gives a check for a thread of its own */
    public DeterminismViewModel(Supplier<RevisionCheck> checks, Threads threads) {
        this.checks = checks;
        this.threads = threads;
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

    /** Makes every revision again, whatever is known of it. */
    public void checkAll() {
        for (int i = 0; i < marks.size(); i++) {
            marks.set(i, marks.get(i).forgotten());
        }
        tell();
        checkNext();
    }

    private void checkNext() {
        DocumentViewModel document = following.document();
        if (busy || document == null) {
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
        CompletableFuture.supplyAsync(() -> checks.get().check(parent, revision, options), threads.background())
                .whenCompleteAsync((verdict, bug) -> checked(revision, verdict, inRound), threads.ui());
    }

    private void checked(Revision revision, @Nullable Verdict verdict, int inRound) {
        if (inRound != round) {
            return;
        }
        busy = false;
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i).revision() == revision.number()) {
                marks.set(i, marks.get(i).after(verdict));
            }
        }
        tell();
        checkNext();
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
