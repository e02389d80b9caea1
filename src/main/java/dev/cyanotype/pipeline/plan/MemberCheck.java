package dev.cyanotype.pipeline.plan;

import dev.cyanotype.blueprint.Draft;
import dev.cyanotype.edit.Edit.SetMember;
import dev.cyanotype.edit.Edit.UnsetMember;
import dev.cyanotype.edit.MemberPath;
import dev.cyanotype.json.JsonArray;
import dev.cyanotype.json.JsonLiteral;
import dev.cyanotype.json.JsonNumber;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.json.JsonValue;
import dev.cyanotype.language.Code;
import dev.cyanotype.language.Rejection;
import dev.cyanotype.language.Token;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Whether a member may be set to a value, or taken away. Members that the schema does not name may be anything. */
final class MemberCheck {
    private static final List<String> LOCKED = List.of("id", "type", "role", "screen_id", "screen_type");
    private static final List<String> REQUIRED_TOKENS = List.of("primary_color", "accent_color", "base_spacing", "border_radius");

    private final Function<JsonObject, List<String>> componentFaults;

    MemberCheck(Function<JsonObject, List<String>> componentFaults) {
        this.componentFaults = componentFaults;
    }

    @Nullable Rejection against(SetMember edit, Draft draft) {
        Rejection fixed = fixed(edit.id(), edit.path());
        if (fixed != null) {
            return fixed;
        }
        String fault = edit.id() == null ? screenFault(edit, draft) : componentFault(draft.required(edit.id()).members(), edit);
        return fault == null ? null : Rejection.of(Code.INVALID_VALUE, edit.path() + " cannot be " + shown(edit.value()) + ": " + fault + ".");
    }

    private static String shown(JsonValue value) {
        String text = value.toText();
        return text.length() > 60 ? text.substring(0, 60) + "\u2026" : text;
    }

    @Nullable Rejection against(UnsetMember edit, Draft draft) {
        Rejection fixed = fixed(edit.id(), edit.path());
        if (fixed != null) {
            return fixed;
        }
        List<String> names = edit.path().names();
        boolean required = edit.id() == null
                ? edit.path().first().equals("tokens") && (names.size() == 1 || names.size() == 2 && REQUIRED_TOKENS.contains(names.get(1)))
                : names.size() == 1 && (names.getFirst().equals("bbox") || names.getFirst().equals("confidence"));
        required |= names.size() == 3 && names.get(1).equals("gradient") && (names.get(2).equals("from") || names.get(2).equals("to"));
        return required ? Rejection.of(Code.INVALID_VALUE, edit.path() + " has to be there.") : null;
    }

    private static @Nullable Rejection fixed(@Nullable String id, MemberPath path) {
        String first = path.first();
        if (path.names().size() == 1 && LOCKED.contains(first) && (id == null) == first.startsWith("screen_")) {
            return Rejection.of(Code.LOCKED, "The " + first + " cannot be changed.");
        }
        boolean holds = first.equals(id == null ? "components" : "children");
        return holds ? Rejection.of(Code.INVALID_VALUE, "Components are inserted, deleted and moved, not set as " + first + ".") : null;
    }

    private @Nullable String componentFault(JsonObject members, SetMember edit) {
        List<String> names = edit.path().names();
        if (names.getFirst().equals("bbox") && (names.size() > 1 || !InsertCheck.isBox(edit.value()))) {
            return "a bbox is x, y, width and height";
        }
        int children = members.indexOf("children");
        JsonObject alone = children < 0 ? members : members.without(children);
        List<String> faults = componentFaults.apply(with(alone, names, 0, edit.value()));
        return faults.isEmpty() ? null : faults.getFirst();
    }

    private static JsonObject with(JsonObject object, List<String> names, int depth, JsonValue value) {
        String name = names.get(depth);
        if (depth == names.size() - 1) {
            return object.with(name, value);
        }
        JsonObject inner = object.get(name) instanceof JsonObject found ? found : JsonObject.EMPTY;
        return object.with(name, with(inner, names, depth + 1, value));
    }

    private @Nullable String screenFault(SetMember edit, Draft draft) {
        List<String> names = edit.path().names();
        JsonValue value = edit.value();
        return switch (names.getFirst()) {
            case "visual" -> {
                JsonObject stand = JsonObject.EMPTY
                        .with("id", JsonString.of("screen"))
                        .with("type", JsonString.of("container"))
                        .with("bbox", JsonArray.of(JsonNumber.of(0), JsonNumber.of(0), JsonNumber.of(1), JsonNumber.of(1)))
                        .with("confidence", JsonNumber.of(1))
                        .with("visual", draft.look().members());
                List<String> faults = componentFaults.apply(with(stand, names, 0, value));
                yield faults.isEmpty() ? null : faults.getFirst();
            }
            case "tokens" -> tokenFault(names, value);
            case "orientation" -> {
                boolean known = value.equals(JsonString.of("portrait")) || value.equals(JsonString.of("landscape"));
                yield names.size() == 1 && known ? null : "it is portrait or landscape";
            }
            case "meta" -> metaFault(names, value);
            default -> null;
        };
    }

    private static @Nullable String metaFault(List<String> names, JsonValue value) {
        if (names.size() == 1) {
            return value instanceof JsonObject ? null : "it is an object";
        }
        boolean screen = names.size() == 2 && names.get(1).equals("screen");
        return !screen || isSize(value) ? null : "it is a width and a height";
    }

    private static boolean isSize(JsonValue value) {
        return value instanceof JsonArray array
                && array.size() == 2
                && array.get(0) instanceof JsonNumber width
                && array.get(1) instanceof JsonNumber height
                && width.value() > 0
                && height.value() > 0
                && Double.isFinite(width.value())
                && Double.isFinite(height.value());
    }

    private static @Nullable String tokenFault(List<String> names, JsonValue value) {
        if (names.size() == 1) {
            return allTokensFault(value);
        }
        String name = names.get(1);
        boolean entries = name.equals("colors") || name.equals("font_scale");
        if (!entries && !REQUIRED_TOKENS.contains(name) && !name.equals("cta_height")) {
            return null;
        }
        if (entries && names.size() == 2) {
            return entriesFault(name, value);
        }
        if (names.size() > (entries ? 3 : 2)) {
            return name + " has no such part";
        }
        var token = new Token(name, entries ? names.get(2) : null);
        return TokenValues.allowed(token, value, value) == null ? "it is " + TokenValues.described(token) : null;
    }

    private static @Nullable String entriesFault(String name, JsonValue value) {
        if (!(value instanceof JsonObject object)) {
            return "it is an object";
        }
        for (int i = 0; i < object.size(); i++) {
            var token = new Token(name, object.name(i));
            if (TokenValues.allowed(token, object.value(i), object.value(i)) == null) {
                return TokenValues.name(token) + " is " + TokenValues.described(token);
            }
        }
        return null;
    }

    private static @Nullable String allTokensFault(JsonValue value) {
        if (!(value instanceof JsonObject object)) {
            return "it is an object";
        }
        for (String name : REQUIRED_TOKENS) {
            if (object.get(name) == null || object.get(name) == JsonLiteral.NULL) {
                return name + " has to be there";
            }
        }
        for (int i = 0; i < object.size(); i++) {
            String fault = tokenFault(List.of("tokens", object.name(i)), object.value(i));
            if (fault != null) {
                return object.name(i) + ": " + fault;
            }
        }
        return null;
    }
}
