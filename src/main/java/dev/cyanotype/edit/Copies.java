package dev.cyanotype.edit;

import dev.cyanotype.json.JsonArray;
import dev.cyanotype.json.JsonNumber;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Copies of components as JSON. */
public final class Copies {
    private Copies() {}

    /**
     * The component and all below it under other ids, a distance away.
     *
     * @param ids gives the id of each copy from that of its source, a parent before its children
     */
    public static JsonObject of(JsonObject json, double dx, double dy, UnaryOperator<String> ids) {
        JsonObject copy = json;
        if (json.get("id") instanceof JsonString id) {
            copy = copy.with("id", JsonString.of(ids.apply(id.value())));
        }
        if (json.get("bbox") instanceof JsonArray bbox) {
            copy = copy.with("bbox", bbox.with(0, moved(bbox.get(0), dx)).with(1, moved(bbox.get(1), dy)));
        }
        if (json.get("children") instanceof JsonArray children) {
            List<JsonValue> copies = new ArrayList<>(children.size());
            for (JsonValue child : children.items()) {
                copies.add(child instanceof JsonObject object ? of(object, dx, dy, ids) : child);
            }
            copy = copy.with("children", JsonArray.of(copies));
        }
        return copy;
    }

    private static JsonValue moved(JsonValue at, double distance) {
        return distance != 0 && at instanceof JsonNumber number ? JsonNumber.of(number.value() + distance) : at;
    }
}
