package dev.cyanotype.interchange;

import dev.cyanotype.colour.Colour;
import dev.cyanotype.json.JsonArray;
import dev.cyanotype.json.JsonNumber;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The conversion of the {@linkplain Dialect#AGENT agent dialect}: what is missing is filled in, nothing else is touched. */
final class AgentDialect {
    private final Notes notes;

    AgentDialect(Notes notes) {
        this.notes = notes;
    }

    JsonObject converted(JsonObject root) {
        JsonObject screen = root;
        if (screen.indexOf("screen_type") < 0) {
            notes.add("screen_type was missing and is \"screen\" now");
            screen = Insertion.after("screen_id", screen, "screen_type", JsonString.of("screen"));
        }
        JsonObject tokens = screen.object("tokens");
        if (tokens != null) {
            screen = screen.with("tokens", TokenChoice.filled(tokens, candidates(root, tokens), notes));
        }
        if (screen.get("components") instanceof JsonArray components) {
            screen = screen.with("components", sure(components));
        }
        return ScreenSize.written(screen, notes);
    }

    /** The array with a confidence in every component. */
    private JsonArray sure(JsonArray components) {
        JsonValue[] items = new JsonValue[components.size()];
        for (int i = 0; i < items.length; i++) {
            items[i] = components.get(i) instanceof JsonObject component ? sure(component) : components.get(i);
        }
        return components.withItems(items);
    }

    private JsonObject sure(JsonObject component) {
        JsonObject filled = component;
        if (component.get("children") instanceof JsonArray children) {
            filled = filled.with("children", sure(children));
        }
        if (component.indexOf("confidence") < 0) {
            notes.count("confidence was missing and is 1 now");
            filled = Insertion.after("bbox", filled, "confidence", JsonNumber.of(1));
        }
        return filled;
    }

    private static List<Colour> candidates(JsonObject root, JsonObject tokens) {
        List<Colour> colours = new ArrayList<>();
        JsonObject named = tokens.object("colors");
        if (named != null) {
            add(named.get("primary"), colours);
        }
        addFillOfFirstButton(root, colours);
        if (named != null) {
            add(named.get("accent"), colours);
            add(named.get("secondary"), colours);
            for (int i = 0; i < named.size(); i++) {
                add(named.value(i), colours);
            }
        }
        return colours;
    }

    private static void addFillOfFirstButton(JsonObject root, List<Colour> colours) {
        if (!(root.get("components") instanceof JsonArray components)) {
            return;
        }
        for (JsonValue item : components.items()) {
            if (item instanceof JsonObject component
                    && ("button".equals(component.string("type")) || "cta".equals(component.string("type")))
                    && component.object("visual") instanceof JsonObject visual) {
                add(visual.get("bg_color"), colours);
                return;
            }
        }
    }

    private static void add(@Nullable JsonValue value, List<Colour> colours) {
        if (value instanceof JsonString text && Colour.isHex(text.value())) {
            colours.add(Colour.ofHex(text.value()));
        }
    }
}
