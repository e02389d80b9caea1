package dev.cyanotype.pipeline.plan;

import dev.cyanotype.blueprint.ComponentType;
import dev.cyanotype.blueprint.Draft;
import dev.cyanotype.json.JsonArray;
import dev.cyanotype.json.JsonNumber;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.json.JsonValue;
import dev.cyanotype.language.Code;
import dev.cyanotype.language.Rejection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Whether JSON is a component that can be put into a document. */
final class InsertCheck {
    private static final int DEEPEST = 40;

    private final Function<JsonObject, List<String>> componentFaults;

    InsertCheck(Function<JsonObject, List<String>> componentFaults) {
        this.componentFaults = componentFaults;
    }

    @Nullable Rejection against(JsonObject component, Draft draft) {
        String fault = fault(component, draft, new HashSet<>(), 0);
        if (fault == null) {
            List<String> faults = componentFaults.apply(component);
            fault = faults.isEmpty() ? null : faults.getFirst();
        }
        return fault == null ? null : Rejection.of(Code.INVALID_VALUE, "That is no component to insert: " + fault + ".");
    }

    private static @Nullable String fault(JsonObject component, Draft draft, Set<String> seen, int depth) {
        if (depth > DEEPEST) {
            return "it nests too deep";
        }
        if (!(component.get("id") instanceof JsonString id) || id.value().isEmpty()) {
            return "it has no id";
        }
        if (draft.place(id.value()) != null || !seen.add(id.value())) {
            return "the id " + id.value() + " is taken";
        }
        if (!(component.get("type") instanceof JsonString type) || ComponentType.named(type.value()) == null) {
            return id.value() + " has no type that there is";
        }
        if (!isBox(component.get("bbox"))) {
            return "the bbox of " + id.value() + " is not x, y, width and height";
        }
        JsonValue children = component.get("children");
        if (children == null) {
            return null;
        }
        if (!(children instanceof JsonArray array)) {
            return "the children of " + id.value() + " are no list";
        }
        for (JsonValue child : array.items()) {
            String fault = child instanceof JsonObject object ? fault(object, draft, seen, depth + 1) : "a child of " + id.value() + " is no object";
            if (fault != null) {
                return fault;
            }
        }
        return null;
    }

    /** Whether a value can be a bbox: four finite numbers, the last two above 0. */
    static boolean isBox(@Nullable JsonValue value) {
        if (!(value instanceof JsonArray array) || array.size() != 4) {
            return false;
        }
        for (int i = 0; i < 4; i++) {
            if (!(array.get(i) instanceof JsonNumber number) || !Double.isFinite(number.value()) || i > 1 && number.value() <= 0) {
                return false;
            }
        }
        return true;
    }
}
