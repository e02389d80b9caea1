package dev.cyanotype.blueprint.schema;

import dev.cyanotype.json.JsonArray;
import dev.cyanotype.json.JsonLiteral;
import dev.cyanotype.json.JsonNumber;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** One random change of a document: a value replaced, a member taken away, added or renamed, an item lost or doubled. */
final class Mutation {
    private static final List<String> NAMES = List.of(
            "id", "type", "bbox", "text", "role", "confidence", "visual", "children", "color", "bg_color", "opacity", "padding",
            "font_size", "gradient", "from", "tokens", "components", "meta", "orientation", "primary_color", "base_spacing",
            "border_radius", "colors", "font_scale", "h2", "shadow", "line_height", "visible", "price", "nothing");
    private static final List<String> TEXTS = List.of(
            "", "#FFFFFF", "#ffffff80", "#FFF", "#GGGGGG", "FFFFFF", "#FFFFFF\n", "#FFFFFFF", "12px", "12.5px", "12.px", ".5px",
            "-1px", "12 px", "12px\n", "12PX", "١٢px", "px", "1e2px", "bold", "card", "Card", "none", "portrait", "left", "x");
    private static final List<String> NUMBERS = List.of(
            "0", "-0", "1", "-1", "0.5", "1.0000001", "12.0", "12.5", "128", "129", "1.28e2", "1e3", "-1e-3", "1E+2", "0.0", "1e15");

    private final RandomGenerator random;

    Mutation(RandomGenerator random) {
        this.random = random;
    }

    /** The document with one change at a random place. */
    JsonValue of(JsonValue value) {
        return switch (value) {
            case JsonObject object when object.size() > 0 && random.nextInt(8) > 0 -> inside(object);
            case JsonArray array when array.size() > 0 && random.nextInt(6) > 0 -> inside(array);
            default -> any(2);
        };
    }

    private JsonObject inside(JsonObject object) {
        int at = random.nextInt(object.size());
        return switch (random.nextInt(12)) {
            case 0 -> object.without(at);
            case 1 -> object.with(pick(NAMES), any(2));
            case 2 -> object.with(pick(NAMES), object.value(at));
            default -> object.withValue(at, of(object.value(at)));
        };
    }

    private JsonArray inside(JsonArray array) {
        int at = random.nextInt(array.size());
        List<JsonValue> items = new ArrayList<>(array.items());
        switch (random.nextInt(8)) {
            case 0 -> items.remove(at);
            case 1 -> items.add(at, items.get(at));
            default -> items.set(at, of(items.get(at)));
        }
        return JsonArray.of(items);
    }

    private JsonValue any(int depth) {
        return switch (random.nextInt(depth > 0 ? 8 : 6)) {
            case 0, 1 -> JsonString.of(pick(TEXTS));
            case 2, 3 -> JsonNumber.written(pick(NUMBERS));
            case 4 -> JsonLiteral.of(random.nextBoolean());
            case 5 -> JsonLiteral.NULL;
            case 6 -> random.nextBoolean() ? JsonArray.of() : JsonArray.of(any(depth - 1), any(depth - 1));
            default -> random.nextBoolean() ? JsonObject.EMPTY : JsonObject.EMPTY.with(pick(NAMES), any(depth - 1));
        };
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
