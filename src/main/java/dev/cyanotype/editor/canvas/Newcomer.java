package dev.cyanotype.editor.canvas;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.ComponentType;
import dev.cyanotype.geometry.Box;
import dev.cyanotype.json.JsonArray;
import dev.cyanotype.json.JsonNumber;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.json.JsonValue;
import dev.cyanotype.language.NewIds;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A component that is to come into a document.
 *
 * @param json the component, children included
 * @param box its box as it stands there
 */
record Newcomer(JsonObject json, Box box) {

    /** The component of a JSON object, or null where that has no type or no box. */
    static @Nullable Newcomer of(JsonObject json) {
        Box box = box(json);
        String type = json.string("type");
        return box == null || type == null || ComponentType.named(type) == null ? null : new Newcomer(json, box);
    }

    private static @Nullable Box box(JsonObject json) {
        if (!(json.get("bbox") instanceof JsonArray bbox) || bbox.size() != 4) {
            return null;
        }
        double[] numbers = new double[4];
        for (int i = 0; i < 4; i++) {
            if (!(bbox.get(i) instanceof JsonNumber number)) {
                return null;
            }
            numbers[i] = number.value();
        }
        return numbers[2] > 0 && numbers[3] > 0 ? new Box(numbers[0], numbers[1], numbers[2], numbers[3]) : null;
    }

    /** The component at another place, it and what is in it under ids that are free. */
    JsonObject placed(Blueprint document, Box at) {
        Set<String> given = new HashSet<>();
        return placed(json, document, at.x() - box.x(), at.y() - box.y(), given);
    }

    private static JsonObject placed(JsonObject component, Blueprint document, double dx, double dy, Set<String> given) {
        String type = component.string("type");
        String base = type == null ? "component" : type;
        String id = NewIds.after(base, taken -> document.place(taken) != null || given.contains(taken));
        given.add(id);
        Box box = box(component);
        JsonObject placed = component.with("id", JsonString.of(id));
        if (box != null) {
            JsonNumber x = JsonNumber.of(box.x() + dx);
            JsonNumber y = JsonNumber.of(box.y() + dy);
            placed = placed.with("bbox", JsonArray.of(x, y, JsonNumber.of(box.width()), JsonNumber.of(box.height())));
        }
        if (component.get("children") instanceof JsonArray children) {
            List<JsonValue> inside = new ArrayList<>();
            for (JsonValue child : children.items()) {
                inside.add(child instanceof JsonObject object ? placed(object, document, dx, dy, given) : child);
            }
            placed = placed.with("children", JsonArray.of(inside));
        }
        return placed;
    }

    /** The same newcomer with its middle at a point. */
    Box around(double x, double y) {
        return box.movedTo(x - box.width() / 2, y - box.height() / 2);
    }
}
