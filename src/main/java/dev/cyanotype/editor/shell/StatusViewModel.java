package dev.cyanotype.editor.shell;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.editor.files.FileTasks;
import dev.cyanotype.editor.files.OpenDocument;
import dev.cyanotype.editor.files.WorkspaceViewModel;
import dev.cyanotype.editor.support.core.Later;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.geometry.Box;
import dev.cyanotype.pipeline.Run;
import dev.cyanotype.pipeline.Timing;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** What the line at the bottom of the window says: of the document in front, of its last run, and of what takes a moment. */
public final class StatusViewModel {
    private static final Duration MOMENT = Duration.ofMillis(300);

    private final WorkspaceViewModel workspace;
    private final FileTasks tasks;
    private final Later later;
    private final ReadOnlyStringWrapper file = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper selection = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper run = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper stages = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper busy = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper cancellable = new ReadOnlyBooleanWrapper();
    private final InvalidationListener changes = _ -> refresh();
    private final WeakInvalidationListener weakly = new WeakInvalidationListener(changes);
    private int waits;

    public StatusViewModel(WorkspaceViewModel workspace, FileTasks tasks, Later later) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.later = later;
        workspace.activeProperty().addListener((_, before, now) -> {
            watch(before, false);
            watch(now, true);
            refresh();
        });
        watch(workspace.activeProperty().get(), true);
        tasks.running().addListener(changes);
        refresh();
    }

    private void watch(@Nullable OpenDocument document, boolean on) {
        if (document == null) {
            return;
        }
        DocumentViewModel model = document.model();
        for (var each : List.of(
                document.dirtyProperty(),
                document.nameProperty(),
                model.selectionProperty(),
                model.shownProperty(),
                model.lastRunProperty(),
                model.underWayProperty())) {
            if (on) {
                each.addListener(weakly);
            } else {
                each.removeListener(weakly);
            }
        }
    }

    /** Whether the document in front is saved. */
    public ReadOnlyStringProperty fileProperty() {
        return file.getReadOnlyProperty();
    }

    /** What is selected, or how much there is to select. */
    public ReadOnlyStringProperty selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    /** How long the last run took; empty where there was none. */
    public ReadOnlyStringProperty runProperty() {
        return run.getReadOnlyProperty();
    }

    /** How long each stage of it took. */
    public ReadOnlyStringProperty stagesProperty() {
        return stages.getReadOnlyProperty();
    }

    /** What takes longer than a moment; empty where nothing does. */
    public ReadOnlyStringProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Whether that can be given up. */
    public ReadOnlyBooleanProperty cancellableProperty() {
        return cancellable.getReadOnlyProperty();
    }

    /** Gives up what takes long. */
    public void cancel() {
        List.copyOf(tasks.running()).forEach(task -> task.cancel().run());
        OpenDocument active = workspace.activeProperty().get();
        if (active != null) {
            active.model().cancel();
        }
    }

    private void refresh() {
        OpenDocument active = workspace.activeProperty().get();
        file.set(active == null ? "" : state(active));
        selection.set(active == null ? "" : selected(active.model()));
        Run last = active == null ? null : active.model().lastRunProperty().get();
        run.set(last == null ? "" : milliseconds(last.timing().total()));
        stages.set(last == null ? "" : stages(last.timing()));
        String now = underWay(active);
        if (now.isEmpty() || !busy.get().isEmpty()) {
            waits = 0;
            busy.set(now);
            cancellable.set(!now.isEmpty() && canCancel(active));
        } else if (waits == 0) {
            waits++;
            later.after(MOMENT, this::stillBusy);
        }
    }

    private void stillBusy() {
        if (waits > 0) {
            waits = 0;
            OpenDocument active = workspace.activeProperty().get();
            busy.set(underWay(active));
            cancellable.set(!busy.get().isEmpty() && canCancel(active));
        }
    }

    private String underWay(@Nullable OpenDocument active) {
        if (!tasks.running().isEmpty()) {
            return tasks.running().getFirst().title();
        }
        return active != null && active.model().underWayProperty().get() > 0 ? "Working" : "";
    }

    private boolean canCancel(@Nullable OpenDocument active) {
        return tasks.running().stream().anyMatch(FileTasks.Task::canCancel)
                || active != null && active.model().underWayProperty().get() > 0;
    }

    private static String state(OpenDocument document) {
        String where = document.fileProperty().get() == null ? "Not saved yet" : document.dirtyProperty().get() ? "Edited" : "Saved";
        return document.readOnlyProperty().get() ? where + ", read-only" : where;
    }

    private static String selected(DocumentViewModel model) {
        List<String> ids = model.selectionProperty().get();
        Blueprint shown = model.shownProperty().get();
        if (ids.isEmpty()) {
            int count = shown.count();
            return count == 1 ? "1 component" : count + " components";
        }
        Component only = ids.size() == 1 && shown.place(ids.getFirst()) != null ? shown.required(ids.getFirst()) : null;
        if (only == null) {
            return ids.size() + " selected";
        }
        Box box = only.box();
        return only.id() + "  " + number(box.x()) + ", " + number(box.y()) + "  " + number(box.width()) + " × " + number(box.height());
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }

    private static String milliseconds(long nanoseconds) {
        return BigDecimal.valueOf(nanoseconds, 6).setScale(2, RoundingMode.HALF_UP).toPlainString() + " ms";
    }

    private static String stages(Timing timing) {
        return "Decompose " + milliseconds(timing.decompose()) + "\nExecute " + milliseconds(timing.execute()) + "\nVerify "
                + milliseconds(timing.verify()) + "\nSerialize " + milliseconds(timing.serialize());
    }
}
