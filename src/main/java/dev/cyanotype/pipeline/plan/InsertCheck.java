package dev.cyanotype.pipeline.plan;

import dev.cyanotype.blueprint.Draft;
import dev.cyanotype.blueprint.schema.SchemaCheck;
import dev.cyanotype.blueprint.schema.SchemaFaults;
import dev.cyanotype.json.JsonArray;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonPath;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.language.Code;
import dev.cyanotype.language.Rejection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether JSON is a component that can be put into a document: it satisfies the schema and its ids are new. */
final class InsertCheck {
    private InsertCheck() {}

    static @Nullable Rejection against(JsonObject component, Draft draft) {
        SchemaFaults faults = SchemaCheck.locked().component(component, JsonPath.ROOT);
        if (!faults.isEmpty()) {
            return refused(faults.first().getFirst().toString());
        }
        String taken = taken(component, draft, new HashSet<>());
        return taken == null ? null : refused("the id " + taken + " is taken");
    }

    private static Rejection refused(String why) {
        return Rejection.of(Code.INVALID_VALUE, "That is no component to insert: " + why + ".");
    }

    private static @Nullable String taken(JsonObject component, Draft draft, Set<String> seen) {
        if (component.get("id") instanceof JsonString id && (draft.place(id.value()) != null || !seen.add(id.value()))) {
            return id.value();
        }
        if (component.get("children") instanceof JsonArray children) {
            for (int i = 0; i < children.size(); i++) {
                String taken = children.get(i) instanceof JsonObject child ? taken(child, draft, seen) : null;
                if (taken != null) {
                    return taken;
                }
            }
        }
        return null;
    }
}
