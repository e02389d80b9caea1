package dev.cyanotype.blueprint.schema;

import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonValue;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The keywords {@code properties}, {@code required} and {@code additionalProperties}.
 *
 * @param named the members that the schema names
 * @param required the names of those that have to be there
 * @param others what is demanded of all others, or null where that is nothing
 */
record MembersCheck(Map<String, SchemaNode> named, List<String> required, @Nullable SchemaNode others) implements Check {

    @Nullable SchemaNode node(String name) {
        SchemaNode node = named.get(name);
        return node == null ? others : node;
    }

    @Override
    public void check(JsonValue value, Walk walk) {
        if (!(value instanceof JsonObject object)) {
            return;
        }
        for (int i = 0; i < required.size(); i++) {
            if (object.indexOf(required.get(i)) < 0) {
                walk.enter(required.get(i));
                walk.fault("is missing");
                walk.leave();
            }
        }
        for (int i = 0; i < object.size(); i++) {
            SchemaNode node = node(object.name(i));
            if (node != null) {
                walk.enter(object.name(i));
                node.check(object.value(i), walk);
                walk.leave();
            }
        }
    }
}
