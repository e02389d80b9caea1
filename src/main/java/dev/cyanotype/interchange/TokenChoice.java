package dev.cyanotype.interchange;

import dev.cyanotype.colour.Colour;
import dev.cyanotype.json.JsonNumber;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.json.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tokens that a document without them is given.
 *
 * <p>The primary colour is the first of the candidates that is a hue rather than a grey, the accent colour the first other
 * one; where there is none they are a blue and an amber. Spacing and radius are 8 pixels.
 */
final class TokenChoice {
    static final int BASE_SPACING = 8;
    private static final int BORDER_RADIUS = 8;
    private static final Colour PRIMARY = Colour.of(0x19, 0x76, 0xD2);
    private static final Colour ACCENT = Colour.of(0xFF, 0xB3, 0x00);
    private static final int LEAST_CHROMA = 32;

    private TokenChoice() {}

    /**
     * The tokens with those that the schema demands.
     *
     * @param candidates colours of the document, those that are most likely its own first
     */
    static JsonObject filled(JsonObject tokens, List<Colour> candidates, Notes notes) {
        Colour primary = firstHue(candidates, PRIMARY, null);
        JsonObject filled = with(tokens, "primary_color", colour(primary), notes);
        filled = with(filled, "accent_color", colour(firstHue(candidates, ACCENT, primary)), notes);
        filled = with(filled, "base_spacing", JsonNumber.of(BASE_SPACING), notes);
        return with(filled, "border_radius", JsonNumber.of(BORDER_RADIUS), notes);
    }

    private static JsonObject with(JsonObject tokens, String name, JsonValue value, Notes notes) {
        if (tokens.indexOf(name) >= 0) {
            return tokens;
        }
        notes.add("tokens." + name + " was missing and is " + value.toText() + " now");
        return tokens.with(name, value);
    }

    private static JsonString colour(Colour colour) {
        return JsonString.of(colour.toHex());
    }

    private static Colour firstHue(List<Colour> candidates, Colour otherwise, @Nullable Colour but) {
        for (Colour colour : candidates) {
            if (isHue(colour) && !colour.equals(but)) {
                return colour;
            }
        }
        return otherwise;
    }

    private static boolean isHue(Colour colour) {
        int most = Math.max(colour.red(), Math.max(colour.green(), colour.blue()));
        int least = Math.min(colour.red(), Math.min(colour.green(), colour.blue()));
        return colour.isOpaque() && most - least >= LEAST_CHROMA;
    }
}
