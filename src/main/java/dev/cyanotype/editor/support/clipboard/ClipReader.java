package dev.cyanotype.editor.support.clipboard;

import dev.cyanotype.blueprint.schema.SchemaCheck;
import dev.cyanotype.blueprint.schema.SchemaFaults;
import dev.cyanotype.json.JsonArray;
import dev.cyanotype.json.JsonDocument;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonPath;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.json.JsonValue;
import dev.cyanotype.json.Reading;
import dev.cyanotype.json.StrictReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads text that may come from anywhere as components: what was copied here, one component, an array of them, or a whole
 * blueprint. It takes only what a file may hold.
 */
public final class ClipReader {

    /** What a text comes to. */
    public sealed interface Read {

        record Found(Clip clip) implements Read {}

        /** @param why one sentence for a person */
        record Nothing(String why) implements Read {}
    }

    private ClipReader() {}

    public static Read read(String text) {
        if (text.isBlank()) {
            return new Read.Nothing("There is nothing to paste: copy a component first.");
        }
        return switch (StrictReader.read(text)) {
            case Reading.Refused refused ->
                nothing(refused.faults().isEmpty() ? "it is no JSON" : refused.faults().getFirst().toString());
            case Reading.Read(JsonDocument document) -> of(document.root());
        };
    }

    private static Read of(JsonValue root) {
        return switch (root) {
            case JsonArray array -> components(array, JsonPath.ROOT, null);
            case JsonObject object when object.get("components") instanceof JsonArray array ->
                components(array, JsonPath.ROOT.name("components"), object.string("screen_id"));
            case JsonObject object when object.get("type") != null -> components(JsonArray.of(object), null, null);
            default -> nothing("it is JSON, but no component");
        };
    }

    private static Read components(JsonArray array, @Nullable JsonPath at, @Nullable String screen) {
        List<JsonObject> components = new ArrayList<>(array.size());
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < array.size(); i++) {
            SchemaFaults faults = SchemaCheck.locked().component(array.get(i), at == null ? JsonPath.ROOT : at.index(i));
            if (!faults.isEmpty()) {
                return nothing(faults.first().getFirst().toString());
            }
            var component = (JsonObject) array.get(i);
            String twice = twice(component, ids);
            if (twice != null) {
                return nothing("the id " + twice + " stands there twice");
            }
            components.add(component);
        }
        return components.isEmpty() ? nothing("it holds no component") : new Read.Found(new Clip(components, screen));
    }

    private static @Nullable String twice(JsonObject component, Set<String> ids) {
        if (component.get("id") instanceof JsonString id && !ids.add(id.value())) {
            return id.value();
        }
        if (component.get("children") instanceof JsonArray children) {
            for (JsonValue child : children.items()) {
                String twice = child instanceof JsonObject object ? twice(object, ids) : null;
                if (twice != null) {
                    return twice;
                }
            }
        }
        return null;
    }

    private static Read nothing(String why) {
        return new Read.Nothing("The clipboard holds no component: " + why + ". Copy one here, or its JSON anywhere, and paste again.");
    }
}
