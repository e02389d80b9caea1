package dev.cyanotype.editor.canvas;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.edit.Change;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.edit.Patch;
import dev.cyanotype.editor.support.document.Moment;
import dev.cyanotype.editor.support.document.Trial;
import dev.cyanotype.history.Revision;
import dev.cyanotype.pipeline.Command;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/** Gathers the components that look otherwise in one scenery than in another, until that is as good as everything. */
final class Touched {
    private static final int MOST = 2000;

    private final SequencedSet<String> ids = new LinkedHashSet<>();
    private boolean everything;

    /** The ids of what differs, or null where it is best to take everything. */
    static @Nullable SequencedSet<String> between(Scenery before, Scenery now) {
        var touched = new Touched();
        if (before.document() == now.document()) {
            return touched.ids;
        }
        touched.moments(before.moment(), now.moment());
        touched.trial(before.trial());
        touched.trial(now.trial());
        return touched.everything ? null : touched.ids;
    }

    /** The ids of what a trial changes, or null where that is most of what there is. */
    static @Nullable SequencedSet<String> by(Trial trial) {
        var touched = new Touched();
        touched.trial(trial);
        return touched.everything ? null : touched.ids;
    }

    private void moments(Moment before, Moment now) {
        Revision was = before.history().current();
        Revision is = now.history().current();
        if (before.document() == now.document()) {
            return;
        }
        if (Objects.equals(is.parent(), was.number())) {
            patch(is.patch(), now.document());
        } else if (Objects.equals(was.parent(), is.number())) {
            patch(was.patch(), before.document());
        } else {
            everything = true;
        }
    }

    private void trial(@Nullable Trial trial) {
        if (trial == null) {
            return;
        }
        patch(trial.run().patch(), trial.shown());
        if (!trial.isAccepted() && trial.command() instanceof Command.Gesture(List<Edit> edits)) {
            edits.forEach(edit -> edit(edit, trial.shown()));
        }
    }

    private void patch(Patch patch, Blueprint in) {
        if (patch.changes().size() > MOST) {
            everything = true;
            return;
        }
        for (Change change : patch.changes()) {
            switch (change) {
                case Change.FieldChange field -> field(field.id(), in, field.path().first().equals("visual"));
                case Change.InsertChange insert -> all(insert.component());
                case Change.RemoveChange remove -> all(remove.component());
                case Change.MoveChange move -> all(move.to().component());
            }
        }
    }

    private void edit(Edit edit, Blueprint in) {
        switch (edit) {
            case Edit.MoveComponent(String id, _, _) -> field(id, in, true);
            case Edit.PlaceComponent(String id, _, _) -> field(id, in, true);
            case Edit.ResizeComponent(String id, _, _) -> field(id, in, false);
            case Edit.SetMember set -> field(set.id(), in, true);
            case Edit.UnsetMember unset -> field(unset.id(), in, true);
            case Edit.InsertComponent insert -> field(insert.component().string("id"), in, true);
            case Edit.DeleteComponent _ -> everything = true;
            case Edit.RelocateComponent relocate -> field(relocate.id(), in, true);
        }
    }

    /** Takes a component, and all in it where that follows it. */
    private void field(@Nullable String id, Blueprint in, boolean withContents) {
        Component component = id == null ? null : in.component(id);
        if (id == null) {
            everything = true;
        } else if (component != null && withContents) {
            all(component);
        } else {
            add(id);
        }
    }

    private void all(Component component) {
        add(component.id());
        if (!everything) {
            component.children().forEach(this::all);
        }
    }

    private void add(String id) {
        ids.add(id);
        everything |= ids.size() > MOST;
    }
}
