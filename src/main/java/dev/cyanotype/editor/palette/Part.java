package dev.cyanotype.editor.palette;

import dev.cyanotype.blueprint.ComponentType;
import dev.cyanotype.colour.Colour;
import dev.cyanotype.json.JsonArray;
import dev.cyanotype.json.JsonNumber;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.json.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A component of a block while it is put together. Immutable: each method gives another. */
record Part(JsonObject members, JsonObject visual, List<Part> children) {

    static Part of(ComponentType type, double x, double y, double width, double height) {
        JsonObject members = JsonObject.EMPTY
                .with("id", JsonString.of(type.wireName()))
                .with("type", JsonString.of(type.wireName()))
                .with("bbox", JsonArray.of(JsonNumber.of(x), JsonNumber.of(y), JsonNumber.of(width), JsonNumber.of(height)));
        return new Part(members, JsonObject.EMPTY, List.of());
    }

    Part saying(String text, double size, Colour colour) {
        return new Part(members.with("text", JsonString.of(text)), visual, children)
                .look("color", colour)
                .look("font_size", JsonNumber.of(size));
    }

    Part as(String role) {
        return new Part(members.with("role", JsonString.of(role)), visual, children);
    }

    Part filled(Colour colour) {
        return look("bg_color", colour);
    }

    Part look(String member, Colour colour) {
        return look(member, JsonString.of(colour.toHex()));
    }

    Part look(String member, String value) {
        return look(member, JsonString.of(value));
    }

    Part look(String member, JsonValue value) {
        return new Part(members, visual.with(member, value), children);
    }

    Part rounded(double radius) {
        return radius > 0 ? look("border_radius", JsonNumber.of(radius)) : this;
    }

    Part holding(Part... parts) {
        List<Part> all = new ArrayList<>(children);
        all.addAll(List.of(parts));
        return new Part(members, visual, List.copyOf(all));
    }

    /** The component as JSON, under ids that no two in it share. */
    JsonObject toJson() {
        return toJson(new HashMap<>());
    }

    private JsonObject toJson(Map<String, Integer> used) {
        String type = String.valueOf(members.string("id"));
        int number = used.merge(type, 1, Integer::sum);
        JsonObject json = members.with("id", JsonString.of(type + "_" + number)).with("confidence", JsonNumber.of(1));
        if (visual.size() > 0) {
            json = json.with("visual", visual);
        }
        if (!children.isEmpty()) {
            List<JsonValue> parts = new ArrayList<>();
            for (Part child : children) {
                parts.add(child.toJson(used));
            }
            json = json.with("children", JsonArray.of(parts));
        }
        return json;
    }
}
