package dev.cyanotype.editor.support.field;

import dev.cyanotype.blueprint.Tokens;
import dev.cyanotype.colour.Colour;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A colour among a screen's tokens.
 *
 * @param name its own name, such as {@code primary_color} or {@code ink}
 */
public record NamedColour(String name, Colour colour) {

    /** The colours among the tokens of a screen, the primary and the accent colour first. */
    public static List<NamedColour> in(Tokens tokens) {
        List<NamedColour> found = new ArrayList<>();
        add(found, "primary_color", tokens.members().get("primary_color"));
        add(found, "accent_color", tokens.members().get("accent_color"));
        JsonObject colours = tokens.colours();
        for (int i = 0; i < colours.size(); i++) {
            add(found, colours.name(i), colours.value(i));
        }
        return List.copyOf(found);
    }

    private static void add(List<NamedColour> found, String name, @Nullable JsonValue value) {
        if (value instanceof JsonString hex && Colour.isHex(hex.value())) {
            found.add(new NamedColour(name, Colour.ofHex(hex.value())));
        }
    }

    /** What people read: {@code primary} for {@code primary_color}. */
    public String title() {
        String words = name.endsWith("_color") ? name.substring(0, name.length() - "_color".length()) : name;
        return words.replace('_', ' ');
    }

    boolean isCalled(String typed) {
        String asked = typed.toLowerCase(Locale.ROOT);
        return asked.equals(name.toLowerCase(Locale.ROOT)) || asked.equals(title().toLowerCase(Locale.ROOT));
    }
}
