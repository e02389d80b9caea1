package dev.cyanotype.history;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.ComponentList;
import dev.cyanotype.blueprint.Components;
import dev.cyanotype.blueprint.Place;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.edit.MemberPath;
import dev.cyanotype.geometry.Box;
import dev.cyanotype.json.JsonArray;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.json.JsonValue;
import dev.cyanotype.language.Code;
import dev.cyanotype.pipeline.Command;
import dev.cyanotype.pipeline.plan.Planned;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One component taken back to how it was at a revision, and the rest left alone: its members, its box and its place in the tree.
 * What lies in it moves along with it and else stays as it is. One that was deleted comes back with what lay in it, but for what
 * is elsewhere now.
 */
public final class Restoring {
    private static final MemberPath BBOX = MemberPath.of("bbox");
    private static final MemberPath HEIGHT = MemberPath.of("visual", "height");

    private final Blueprint then;
    private final Blueprint now;
    private final Component was;

    private Restoring(Blueprint then, Blueprint now, Component was) {
        this.then = then;
        this.now = now;
        this.was = was;
    }

    /** The command that takes a component back to how it was at a revision. */
    public static Command.Composed component(String id, Revision revision) {
        Blueprint then = revision.document();
        int number = revision.number();
        return new Command.Composed("restore " + id, now -> plan(id, number, then, now));
    }

    private static Planned plan(String id, int number, Blueprint then, Blueprint now) {
        Component was = then.component(id);
        if (was == null) {
            return Planned.refused(Code.NO_TARGET, "There is no " + id + " at revision " + number + ": choose a revision that has it.");
        }
        Place place = then.place(id);
        String parent = place == null ? null : place.parent();
        if (parent != null && now.component(parent) == null) {
            return Planned.refused(Code.NO_TARGET, id + " lay in " + parent + ", which is gone: restore " + parent + " first.");
        }
        if (parent != null && now.isWithin(parent, id)) {
            return Planned.refused(Code.INVALID_VALUE, id + " lay in " + parent + ", which lies in it now: move " + parent + " out first.");
        }
        Component is = now.component(id);
        if (is != null && !Comparison.isSame(was, is)) {
            return Planned.refused(Code.LOCKED, id + " is another component now, and types and roles stay: delete it first.");
        }
        var restoring = new Restoring(then, now, was);
        return Planned.of(is == null ? restoring.returned(parent) : restoring.changed(is, parent));
    }

    private List<Edit> returned(@Nullable String parent) {
        return List.of(new Edit.InsertComponent(withoutThoseElsewhere(Components.toJson(was)), parent, index(parent)));
    }

    private JsonObject withoutThoseElsewhere(JsonObject component) {
        int at = component.indexOf("children");
        if (at < 0 || !(component.value(at) instanceof JsonArray children)) {
            return component;
        }
        List<JsonValue> kept = new ArrayList<>();
        for (JsonValue child : children.items()) {
            if (child instanceof JsonObject object && object.get("id") instanceof JsonString id && now.place(id.value()) == null) {
                kept.add(withoutThoseElsewhere(object));
            }
        }
        return component.withValue(at, JsonArray.of(kept));
    }

    private List<Edit> changed(Component is, @Nullable String parent) {
        List<Edit> edits = new ArrayList<>();
        Place place = now.place(is.id());
        int index = index(parent);
        boolean stays = place != null && Objects.equals(place.parent(), parent);
        int own = place == null ? 0 : place.index();
        int wanted = stays && own < index ? index - 1 : index;
        if (!stays || own != wanted) {
            edits.add(new Edit.RelocateComponent(is.id(), parent, wanted));
        }
        Box box = was.box();
        if (box.x() != is.box().x() || box.y() != is.box().y()) {
            edits.add(new Edit.PlaceComponent(is.id(), box.x(), box.y()));
        }
        boolean resized = box.width() != is.box().width() || box.height() != is.box().height();
        if (resized) {
            edits.add(new Edit.ResizeComponent(is.id(), box.width(), box.height()));
        }
        for (Difference.Field field : Fields.ofComponent(is.members(), was.members())) {
            boolean follows = resized && field.path().equals(HEIGHT) && field.before() != null && field.after() != null;
            if (!field.path().equals(BBOX) && !follows) {
                edits.add(Fields.edit(is.id(), field));
            }
        }
        return edits;
    }

    /** Where it stood among those of its siblings that are still there: behind the nearest before it, else before the next. */
    private int index(@Nullable String parent) {
        ComponentList siblings = then.childrenOf(parent);
        Place place = then.place(was.id());
        int own = place == null ? 0 : place.index();
        for (int i = own - 1; i >= 0; i--) {
            Integer at = indexNow(siblings.get(i), parent);
            if (at != null) {
                return at + 1;
            }
        }
        for (int i = own + 1; i < siblings.size(); i++) {
            Integer at = indexNow(siblings.get(i), parent);
            if (at != null) {
                return at;
            }
        }
        return 0;
    }

    private @Nullable Integer indexNow(Component sibling, @Nullable String parent) {
        Place place = now.place(sibling.id());
        return place != null && Objects.equals(place.parent(), parent) ? (Integer) place.index() : null;
    }
}
