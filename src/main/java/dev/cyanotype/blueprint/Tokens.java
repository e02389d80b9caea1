package dev.cyanotype.blueprint;

import dev.cyanotype.json.JsonNumber;
import dev.cyanotype.json.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * The design tokens of a screen.
 *
 * @param members the {@code tokens} member as written
 */
public record Tokens(JsonObject members) {

    static Tokens of(JsonObject screen) {
        JsonObject tokens = screen.object("tokens");
        return new Tokens(tokens == null ? JsonObject.EMPTY : tokens);
    }

    /** The {@code #RRGGBB} of {@code primary_color} or {@code accent_color}, else null. */
    public @Nullable String colour(String name) {
        return members.string(name);
    }

    /** The screen's own colour names; empty where it has none. */
    public JsonObject colours() {
        JsonObject colours = members.object("colors");
        return colours == null ? JsonObject.EMPTY : colours;
    }

    /** The unit of distance in pixels, 8 where a file has none. */
    public double baseSpacing() {
        return members.get("base_spacing") instanceof JsonNumber number ? number.value() : 8;
    }

    /** The default corner radius in pixels. */
    public double borderRadius() {
        return Lengths.pixels(members.get("border_radius"), 0);
    }

    /** The font size in pixels of a role of text such as {@code h1} or {@code body}; below 8 it is a multiple of 16 px. */
    public double fontSize(String role, double fallback) {
        JsonObject scale = members.object("font_scale");
        double size = scale == null ? Double.NaN : Lengths.pixels(scale.get(role), Double.NaN);
        return Double.isNaN(size) ? fallback : size < 8 ? size * 16 : size;
    }
}
