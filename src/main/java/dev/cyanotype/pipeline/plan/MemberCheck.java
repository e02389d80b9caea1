package dev.cyanotype.pipeline.plan;

import dev.cyanotype.blueprint.Draft;
import dev.cyanotype.blueprint.schema.SchemaCheck;
import dev.cyanotype.blueprint.schema.SchemaFaults;
import dev.cyanotype.edit.Edit.SetMember;
import dev.cyanotype.edit.Edit.UnsetMember;
import dev.cyanotype.edit.MemberPath;
import dev.cyanotype.json.JsonLiteral;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonValue;
import dev.cyanotype.language.Code;
import dev.cyanotype.language.Rejection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a member may be set to a value, or taken away. Members that the schema does not name may be anything. */
final class MemberCheck {
    private static final List<String> LOCKED = List.of("id", "type", "role");
    private static final List<String> LOCKED_OF_SCREEN = List.of("screen_id", "screen_type");
    private static final List<String> REQUIRED = List.of("bbox", "confidence");
    private static final List<String> REQUIRED_TOKENS = List.of("primary_color", "accent_color", "base_spacing", "border_radius");

    private MemberCheck() {}

    static @Nullable Rejection against(SetMember edit, Draft draft) {
        Rejection fixed = fixed(edit.id(), edit.path());
        if (fixed != null) {
            return fixed;
        }
        List<String> names = edit.path().names();
        JsonObject owner = edit.id() == null ? draft.members() : draft.required(edit.id()).members();
        String into = within(owner, names);
        if (into != null) {
            return Rejection.of(Code.INVALID_VALUE, edit.path() + " cannot be set: " + into + " is no object.");
        }
        SchemaFaults faults = edit.id() == null
                ? SchemaCheck.locked().screenMember(names, edit.value())
                : SchemaCheck.locked().componentMember(names, edit.value());
        return faults.isEmpty()
                ? null
                : Rejection.of(Code.INVALID_VALUE, "That is no value for " + edit.path() + ": " + faults.first().getFirst() + ".");
    }

    /** The member on the way that holds something without members, or null. */
    private static @Nullable String within(JsonObject owner, List<String> names) {
        JsonValue at = owner;
        for (int i = 0; i < names.size() - 1; i++) {
            JsonValue next = at instanceof JsonObject object ? object.get(names.get(i)) : null;
            if (next != null && next != JsonLiteral.NULL && !(next instanceof JsonObject)) {
                return names.get(i);
            }
            at = next == null ? JsonObject.EMPTY : next;
        }
        return null;
    }

    static @Nullable Rejection against(UnsetMember edit, Draft draft) {
        Rejection fixed = fixed(edit.id(), edit.path());
        if (fixed != null) {
            return fixed;
        }
        List<String> names = edit.path().names();
        boolean required = edit.id() == null
                ? names.getFirst().equals("tokens") && (names.size() == 1 || names.size() == 2 && REQUIRED_TOKENS.contains(names.get(1)))
                : names.size() == 1 && REQUIRED.contains(names.getFirst());
        boolean end = names.size() == 3 && names.get(1).equals("gradient") && (names.get(2).equals("from") || names.get(2).equals("to"));
        return required || end && edit.path().get(owner(edit.id(), draft)) != null
                ? Rejection.of(Code.INVALID_VALUE, edit.path() + " has to be there.")
                : null;
    }

    private static JsonObject owner(@Nullable String id, Draft draft) {
        return id == null ? draft.members() : draft.required(id).members();
    }

    private static @Nullable Rejection fixed(@Nullable String id, MemberPath path) {
        String first = path.first();
        if (path.names().size() == 1 && (id == null ? LOCKED_OF_SCREEN : LOCKED).contains(first)) {
            return Rejection.of(Code.LOCKED, "The " + first + " cannot be changed.");
        }
        boolean holds = first.equals(id == null ? "components" : "children");
        return holds ? Rejection.of(Code.INVALID_VALUE, "Components are inserted, deleted and moved, not set as " + first + ".") : null;
    }
}
