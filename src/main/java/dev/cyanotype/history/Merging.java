package dev.cyanotype.history;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.Components;
import dev.cyanotype.blueprint.Draft;
import dev.cyanotype.blueprint.Place;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.edit.EditPlanner;
import dev.cyanotype.edit.MemberPath;
import dev.cyanotype.history.Divergence.Aspect;
import dev.cyanotype.history.ThreeWay.Key;
import dev.cyanotype.language.Code;
import dev.cyanotype.pipeline.plan.Planned;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The edits that were made on another side of a document, made where others were made meanwhile. */
final class Merging {
    private final Blueprint there;
    private final Set<Key> wanted;
    private final Draft draft;
    private final List<Edit> made = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();

    private Merging(Blueprint now, Blueprint there, Set<Key> wanted) {
        this.there = there;
        this.wanted = wanted;
        this.draft = new Draft(now);
    }

    /**
     * Plans what is wanted of the edits; what has lost its place is left out and named.
     *
     * @param now the document as it is
     * @param there the document as the edits made it
     */
    static Planned plan(Blueprint now, Blueprint there, List<Edit> edits, Set<Key> wanted) {
        var merging = new Merging(now, there, wanted);
        edits.forEach(merging::bring);
        return merging.made.isEmpty() && !merging.leftOut.isEmpty()
                ? Planned.refused(Code.NO_TARGET, String.join("; ", merging.leftOut))
                : new Planned.Edits(merging.made, merging.leftOut);
    }

    private void bring(Edit edit) {
        switch (edit) {
            case Edit.SetMember(String id, MemberPath path, var _) -> member(id, path, edit);
            case Edit.UnsetMember(String id, MemberPath path) -> member(id, path, edit);
            case Edit.InsertComponent insert -> insert(insert);
            case Edit.DeleteComponent(String id) -> {
                if (wanted.contains(new Key(id, new Aspect.Existence())) && isThere(id)) {
                    make(edit);
                }
            }
            case Edit.RelocateComponent(String id, String parent, int index) -> relocate(id, parent, index);
            case Edit.MoveComponent _, Edit.PlaceComponent _, Edit.ResizeComponent _ ->
                throw new IllegalArgumentException("a comparison is told in members: " + edit);
        }
    }

    private void member(@Nullable String id, MemberPath path, Edit edit) {
        if (!wanted.contains(new Key(id, new Aspect.Member(path)))) {
            return;
        }
        if (id == null || isThere(id)) {
            make(edit);
        } else {
            bringBack(id);
        }
    }

    private void relocate(String id, @Nullable String parent, int index) {
        if (!wanted.contains(new Key(id, new Aspect.Position()))) {
            return;
        }
        if (!isThere(id)) {
            bringBack(id);
        } else if (parent != null && (!isThere(parent) || draft.isWithin(parent, id))) {
            leftOut.add(id + " stays where it is, since " + parent + " does");
        } else {
            Place place = draft.place(id);
            boolean stays = place != null && java.util.Objects.equals(place.parent(), parent);
            int most = draft.childCount(parent) - (stays ? 1 : 0);
            make(new Edit.RelocateComponent(id, parent, Math.min(index, most)));
        }
    }

    private void insert(Edit.InsertComponent insert) {
        Component component = Components.of(insert.component(), "");
        String id = component.id();
        if (wanted.contains(new Key(id, new Aspect.Existence())) || isLaidOutFor(component)) {
            if (isThere(id)) {
                make(new Edit.DeleteComponent(id));
            }
            put(component, insert);
        }
    }

    /** Whether a component comes only because others go into it. */
    private boolean isLaidOutFor(Component component) {
        return wanted.contains(new Key(component.id(), new Aspect.Position()));
    }

    /** A component that was removed here and changed there comes as it is there. */
    private void bringBack(String id) {
        Component component = there.component(id);
        Place place = there.place(id);
        if (component != null && place != null) {
            put(component, new Edit.InsertComponent(Components.toJson(component), place.parent(), place.index()));
        }
    }

    private void put(Component component, Edit.InsertComponent insert) {
        String parent = insert.parent();
        if (parent != null && !isThere(parent)) {
            leftOut.add(component.id() + " is left out, since " + parent + " is gone");
        } else if (firstThere(component) instanceof String taken) {
            leftOut.add(component.id() + " is left out, since there is a " + taken + " already");
        } else {
            make(new Edit.InsertComponent(insert.component(), parent, Math.min(insert.index(), draft.childCount(parent))));
        }
    }

    private @Nullable String firstThere(Component component) {
        if (isThere(component.id())) {
            return component.id();
        }
        for (Component child : component.children()) {
            String taken = firstThere(child);
            if (taken != null) {
                return taken;
            }
        }
        return null;
    }

    private boolean isThere(String id) {
        return draft.place(id) != null;
    }

    private void make(Edit edit) {
        EditPlanner.apply(edit, draft, new ArrayList<>());
        made.add(edit);
    }
}
