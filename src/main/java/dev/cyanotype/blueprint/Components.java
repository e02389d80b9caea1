package dev.cyanotype.blueprint;

import dev.cyanotype.json.JsonArray;
import dev.cyanotype.json.JsonHole;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonValue;
import java.util.ArrayList;
import java.util.List;

/** Turns components as plain JSON into components, and back. */
public final class Components {
    private Components() {}

    /** The component of a JSON object that satisfies the schema, children included. */
    public static Component of(JsonObject json, String gap) {
        int at = json.indexOf("children");
        if (at < 0) {
            return Component.of(json, ComponentList.EMPTY, gap);
        }
        var array = (JsonArray) json.value(at);
        return Component.of(json.withValue(at, hole(array)), listOf(array), gap);
    }

    /** The list of components of an array of JSON objects. */
    static ComponentList listOf(JsonArray array) {
        List<Component> components = new ArrayList<>(array.size());
        for (int i = 0; i < array.size(); i++) {
            components.add(of((JsonObject) array.get(i), array.gap(i)));
        }
        return ComponentList.of(components);
    }

    /** What stands in an object in place of an array whose items are kept apart. */
    static JsonHole hole(JsonArray array) {
        return new JsonHole(array.gap(array.size()), array.size() == 0);
    }

    /** A component as plain JSON on one line, children included. */
    public static JsonObject toJson(Component component) {
        JsonObject members = component.members();
        int at = members.indexOf("children");
        if (at < 0) {
            return members.onOneLine();
        }
        List<JsonValue> children = new ArrayList<>();
        for (Component child : component.children()) {
            children.add(toJson(child));
        }
        return members.withValue(at, JsonArray.of(children)).onOneLine();
    }
}
