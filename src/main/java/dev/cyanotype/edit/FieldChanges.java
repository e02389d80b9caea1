package dev.cyanotype.edit;

import dev.cyanotype.blueprint.BlueprintView;
import dev.cyanotype.edit.Change.FieldChange;
import dev.cyanotype.json.JsonArray;
import dev.cyanotype.json.JsonMember;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** Makes changes of single members against a document as it stands. */
public final class FieldChanges {
    private FieldChanges() {}

    /**
     * The change that sets a member, objects on the way made where they are missing or null; null where it has that value
     * already.
     *
     * @param id the component, which must be there, or null for the screen
     */
    public static @Nullable FieldChange set(BlueprintView view, @Nullable String id, MemberPath path, JsonValue value) {
        JsonObject owner = id == null ? view.members() : view.required(id).members();
        int depth = 0;
        int last = path.names().size() - 1;
        while (depth < last && owner.get(path.names().get(depth)) instanceof JsonObject inner) {
            owner = inner;
            depth++;
        }
        JsonValue made = value;
        for (int d = last; d > depth; d--) {
            made = JsonObject.EMPTY.with(path.names().get(d), made);
        }
        int at = owner.indexOf(path.names().get(depth));
        if (at < 0) {
            JsonMember member = owner.appended(path.names().get(depth), made);
            return new FieldChange(id, path.prefix(depth + 1), null, new Slot(member, owner.size()));
        }
        if (owner.value(at).equals(made)) {
            return null;
        }
        JsonMember member = owner.member(at);
        JsonValue written = laidOutAs(member.value(), made);
        return new FieldChange(id, path.prefix(depth + 1), new Slot(member, at), new Slot(member.withValue(written), at));
    }

    /** An array in place of another of as many items keeps the lines of the one that it replaces, and the items that are equal. */
    private static JsonValue laidOutAs(JsonValue before, JsonValue after) {
        if (!(before instanceof JsonArray old && after instanceof JsonArray array && old.size() == array.size())) {
            return after;
        }
        JsonValue[] items = new JsonValue[old.size()];
        for (int i = 0; i < items.length; i++) {
            items[i] = old.get(i).equals(array.get(i)) ? old.get(i) : array.get(i);
        }
        return old.withItems(items);
    }

    /** The change that takes a member away, or null where it is not there. */
    public static @Nullable FieldChange unset(BlueprintView view, @Nullable String id, MemberPath path) {
        JsonObject owner = id == null ? view.members() : view.required(id).members();
        for (int d = 0; d < path.names().size() - 1; d++) {
            if (!(owner.get(path.names().get(d)) instanceof JsonObject inner)) {
                return null;
            }
            owner = inner;
        }
        int at = owner.indexOf(path.last());
        return at < 0 ? null : new FieldChange(id, path, new Slot(owner.member(at), at), null);
    }

}
