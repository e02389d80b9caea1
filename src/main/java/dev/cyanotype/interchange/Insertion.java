package dev.cyanotype.interchange;

import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonValue;

/** Members put into objects, laid out like those that are there. */
final class Insertion {
    private Insertion() {}

    /** The object with a member behind another one, or at its end where that is not there. */
    static JsonObject after(String anchor, JsonObject object, String name, JsonValue value) {
        int at = object.indexOf(anchor);
        return object.with(at < 0 ? object.size() : at + 1, object.appended(name, value));
    }

    /** The object with a member before all others. */
    static JsonObject first(JsonObject object, String name, JsonValue value) {
        return object.with(0, object.appended(name, value));
    }
}
