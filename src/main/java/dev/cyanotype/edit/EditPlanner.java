package dev.cyanotype.edit;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.Components;
import dev.cyanotype.blueprint.Draft;
import dev.cyanotype.blueprint.Lengths;
import dev.cyanotype.blueprint.Place;
import dev.cyanotype.edit.Change.FieldChange;
import dev.cyanotype.edit.Change.InsertChange;
import dev.cyanotype.edit.Change.MoveChange;
import dev.cyanotype.edit.Change.RemoveChange;
import dev.cyanotype.edit.Edit.DeleteComponent;
import dev.cyanotype.edit.Edit.InsertComponent;
import dev.cyanotype.edit.Edit.MoveComponent;
import dev.cyanotype.edit.Edit.PlaceComponent;
import dev.cyanotype.edit.Edit.RelocateComponent;
import dev.cyanotype.edit.Edit.ResizeComponent;
import dev.cyanotype.edit.Edit.SetMember;
import dev.cyanotype.edit.Edit.UnsetMember;
import dev.cyanotype.geometry.Box;
import dev.cyanotype.json.JsonArray;
import dev.cyanotype.json.JsonHole;
import dev.cyanotype.json.JsonNumber;
import dev.cyanotype.json.JsonValue;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Turns edits into the changes that they come to on a document, and makes them there. */
public final class EditPlanner {
    private static final MemberPath BBOX = MemberPath.of("bbox");
    private static final MemberPath CHILDREN = MemberPath.of("children");
    private static final MemberPath HEIGHT = MemberPath.of("visual", "height");

    private EditPlanner() {}

    /**
     * Makes an edit and adds the changes that it came to; nothing where it holds already.
     *
     * @throws IllegalArgumentException where it names a component or a place that is not there: the caller has checked that
     */
    public static void apply(Edit edit, Draft draft, List<Change> changes) {
        switch (edit) {
            case MoveComponent(String id, double dx, double dy) -> move(draft, draft.required(id), dx, dy, changes);
            case PlaceComponent(String id, double x, double y) -> {
                Component top = draft.required(id);
                place(draft, top, top.box().movedTo(x, y), changes);
                double dx = x - top.box().x();
                double dy = y - top.box().y();
                draft.forEachChild(id, child -> move(draft, child, dx, dy, changes));
            }
            case ResizeComponent(String id, double width, double height) -> {
                Component component = draft.required(id);
                place(draft, component, component.box().resized(width, height), changes);
            }
            case SetMember(String id, MemberPath path, JsonValue value) -> make(draft, FieldChanges.set(draft, id, path, value), changes);
            case UnsetMember(String id, MemberPath path) -> make(draft, FieldChanges.unset(draft, id, path), changes);
            case InsertComponent(var json, String parent, int index) -> {
                makeRoom(draft, parent, changes);
                make(draft, new InsertChange(parent, index, draft.laidOutIn(parent, Components.of(json, ""))), changes);
            }
            case DeleteComponent(String id) -> make(draft, removal(draft, id), changes);
            case RelocateComponent(String id, String parent, int index) -> relocate(draft, id, parent, index, changes);
        }
    }

    private static void make(Draft draft, @Nullable Change change, List<Change> changes) {
        if (change != null) {
            change.applyTo(draft);
            changes.add(change);
        }
    }

    private static void move(Draft draft, Component top, double dx, double dy, List<Change> changes) {
        place(draft, top, top.box().movedBy(dx, dy), changes);
        draft.forEachChild(top.id(), child -> move(draft, child, dx, dy, changes));
    }

    /** Gives a component a box, and its repeated height along with it. */
    private static void place(Draft draft, Component component, Box box, List<Change> changes) {
        if (component.members().get("bbox") instanceof JsonArray written) {
            make(draft, FieldChanges.set(draft, component.id(), BBOX, boxLike(written, component.box(), box)), changes);
        }
        JsonValue height = component.visual().get("height");
        if (height != null && box.height() != component.box().height()) {
            FieldChange change = FieldChanges.set(draft, component.id(), HEIGHT, Lengths.like(height, box.height()));
            make(draft, change, changes);
        }
    }

    /** A bbox as the one before it is written, in the numbers that stay. */
    private static JsonArray boxLike(JsonArray written, Box before, Box after) {
        return written.withItems(
                number(written.get(0), before.x(), after.x()),
                number(written.get(1), before.y(), after.y()),
                number(written.get(2), before.width(), after.width()),
                number(written.get(3), before.height(), after.height()));
    }

    private static JsonValue number(JsonValue written, double before, double after) {
        return before == after ? written : JsonNumber.of(after);
    }

    /** Gives a component that has no list of children an empty one, a change of its own that undoing takes back. */
    private static void makeRoom(Draft draft, @Nullable String parent, List<Change> changes) {
        if (parent != null && draft.required(parent).members().indexOf("children") < 0) {
            make(draft, FieldChanges.set(draft, parent, CHILDREN, new JsonHole("")), changes);
        }
    }

    private static RemoveChange removal(Draft draft, String id) {
        Place place = draft.place(id);
        if (place == null) {
            throw new IllegalArgumentException("no component " + id);
        }
        return new RemoveChange(place.parent(), place.index(), draft.whole(id));
    }

    private static void relocate(Draft draft, String id, @Nullable String parent, int index, List<Change> changes) {
        Place place = draft.place(id);
        if (place != null && Objects.equals(place.parent(), parent) && place.index() == index) {
            return;
        }
        if (parent != null && draft.isWithin(parent, id)) {
            throw new IllegalArgumentException(id + " cannot move into itself");
        }
        makeRoom(draft, parent, changes);
        RemoveChange from = removal(draft, id);
        from.applyTo(draft);
        var to = new InsertChange(parent, index, draft.laidOutIn(parent, from.component()));
        to.applyTo(draft);
        changes.add(new MoveChange(from, to));
    }
}
