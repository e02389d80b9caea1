package dev.cyanotype.history;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.Components;
import dev.cyanotype.blueprint.Draft;
import dev.cyanotype.blueprint.Place;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.edit.EditPlanner;
import dev.cyanotype.json.JsonArray;
import dev.cyanotype.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Makes one state of a document out of another, edit by edit: what is gone first, then the tree from the top, each component put
 * in its place before what lies in it.
 */
final class Reconciling {
    private final Blueprint before;
    private final Blueprint after;
    private final Draft draft;
    private final List<Edit> edits = new ArrayList<>();

    private Reconciling(Blueprint before, Blueprint after) {
        this.before = before;
        this.after = after;
        this.draft = new Draft(before);
    }

    /** Edits that make {@code after} of {@code before}; the digest of what they make is that of {@code after}. */
    static List<Edit> edits(Blueprint before, Blueprint after) {
        if (before == after) {
            return List.of();
        }
        var work = new Reconciling(before, after);
        Fields.ofScreen(before.members(), after.members()).forEach(field -> work.make(Fields.edit(null, field)));
        before.components().forEach(work::clear);
        work.settle(null);
        return work.edits;
    }

    private void make(Edit edit) {
        EditPlanner.apply(edit, draft, new ArrayList<>());
        edits.add(edit);
    }

    private boolean stays(Component was) {
        return Comparison.isSame(was, after.component(was.id()));
    }

    /** Takes out what is gone; what lies in it and stays waits at the end of the screen. */
    private void clear(Component was) {
        boolean stays = stays(was);
        if (was != after.component(was.id())) {
            for (Component child : was.children()) {
                if (stays || holdsWhatStays(child)) {
                    clear(child);
                }
            }
        }
        if (!stays) {
            make(new Edit.DeleteComponent(was.id()));
        } else if (wasWithinWhatGoes(was)) {
            make(new Edit.RelocateComponent(was.id(), null, draft.childCount(null)));
        }
    }

    private boolean holdsWhatStays(Component top) {
        if (stays(top)) {
            return true;
        }
        for (Component child : top.children()) {
            if (holdsWhatStays(child)) {
                return true;
            }
        }
        return false;
    }

    private boolean wasWithinWhatGoes(Component was) {
        String parent = before.parent(was.id());
        return parent != null && !stays(before.required(parent));
    }

    private void settle(@Nullable String parent) {
        int index = 0;
        for (Component is : after.childrenOf(parent)) {
            settle(is, parent, index++);
        }
    }

    private void settle(Component is, @Nullable String parent, int index) {
        if (draft.place(is.id()) == null) {
            boolean whole = !holdsWhatIsThere(is);
            JsonObject json = Components.toJson(is);
            int children = json.indexOf("children");
            make(new Edit.InsertComponent(whole || children < 0 ? json : json.withValue(children, JsonArray.of()), parent, index));
            if (!whole) {
                settle(is.id());
            }
            return;
        }
        if (!isThere(is, parent, index)) {
            letPass(is, parent, index);
        }
        if (!isThere(is, parent, index)) {
            make(new Edit.RelocateComponent(is.id(), parent, index));
        }
        Component was = before.required(is.id());
        if (was != is) {
            Fields.ofComponent(was.members(), is.members()).forEach(field -> make(Fields.edit(is.id(), field)));
            settle(is.id());
        }
    }

    private boolean holdsWhatIsThere(Component top) {
        for (Component child : top.children()) {
            if (draft.place(child.id()) != null || holdsWhatIsThere(child)) {
                return true;
            }
        }
        return false;
    }

    private boolean isThere(Component is, @Nullable String parent, int index) {
        return index < draft.childCount(parent) && draft.child(parent, index).id().equals(is.id());
    }

    /** Where the next in line is the one wanted, what stands before it is what was moved: it goes to where it belongs. */
    private void letPass(Component is, @Nullable String parent, int index) {
        if (index + 1 >= draft.childCount(parent) || !draft.child(parent, index + 1).id().equals(is.id())) {
            return;
        }
        String moved = draft.child(parent, index).id();
        Place to = after.place(moved);
        if (to != null && Objects.equals(to.parent(), parent)) {
            make(new Edit.RelocateComponent(moved, parent, Math.min(to.index(), draft.childCount(parent) - 1)));
        }
    }
}
