package dev.cyanotype.editor.support.clipboard;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.Components;
import dev.cyanotype.json.JsonArray;
import dev.cyanotype.json.JsonNumber;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonString;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Components on their way from one place to another.
 *
 * @param components one or more components that satisfy the schema, children included
 * @param screen the {@code screen_id} of the document that they are from, or null where that is not known
 */
public record Clip(List<JsonObject> components, @Nullable String screen) {

    public Clip {
        components = List.copyOf(components);
    }

    /** Components of a document, in its order; what lies in another of them comes along with that. */
    public static Clip of(Blueprint document, List<String> ids) {
        List<JsonObject> components = new ArrayList<>();
        for (Component component : Outermost.of(ids, document)) {
            components.add(Components.toJson(component));
        }
        return new Clip(components, document.members().string("screen_id"));
    }

    /** As text: {@code {"cyanotype": 1, "screen_id": …, "components": […]}}. */
    public String print() {
        JsonObject envelope = JsonObject.EMPTY.with("cyanotype", JsonNumber.of(1));
        if (screen != null) {
            envelope = envelope.with("screen_id", JsonString.of(screen));
        }
        return envelope.with("components", JsonArray.of(components)).onLines("", "  ").toText() + "\n";
    }

    /** As plain JSON: the one component, or an array of several. */
    public String printPlain() {
        return (components.size() == 1 ? components.getFirst().onLines("", "  ") : JsonArray.of(components)).toText() + "\n";
    }
}
