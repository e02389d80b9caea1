package dev.cyanotype.interchange;

import dev.cyanotype.blueprint.Lengths;
import dev.cyanotype.colour.Colour;
import dev.cyanotype.colour.CssColour;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.json.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The {@code style} of a component of the suite dialect.
 *
 * @param members the style, empty where there is none
 */
record SuiteStyle(JsonObject members) {

    /** A width and a height in pixels. */
    record Size(double width, double height) {}

    private static final Size SMALL = new Size(64, 44);
    static final Size MEDIUM = new Size(80, 48);
    private static final Size LARGE = new Size(96, 56);

    static SuiteStyle of(JsonObject component) {
        JsonObject style = component.object("style");
        return new SuiteStyle(style == null ? JsonObject.EMPTY : style);
    }

    /** The colour, or null where there is none that can be read. */
    @Nullable Colour colour() {
        String text = members.string("color");
        return text == null ? null : CssColour.parse(text).colour().orElse(null);
    }

    /** Whether it has a colour that cannot be read. */
    boolean hasUnreadableColour() {
        return members.indexOf("color") >= 0 && colour() == null;
    }

    /** The size, or null where there is none that is known. */
    @Nullable Size size() {
        JsonValue size = members.get("size");
        if (size instanceof JsonString word) {
            return switch (word.value().toLowerCase(Locale.ROOT)) {
                case "small" -> SMALL;
                case "medium" -> MEDIUM;
                case "large" -> LARGE;
                default -> null;
            };
        }
        if (size instanceof JsonObject sides) {
            double width = pixels(sides.get("width"));
            double height = pixels(sides.get("height"));
            return width > 0 && height > 0 ? new Size(width, height) : null;
        }
        return null;
    }

    /** The left edge, or NaN. */
    double x() {
        JsonObject position = members.object("position");
        return position == null ? Double.NaN : pixels(position.get("x"));
    }

    /** The top edge, or NaN. */
    double y() {
        JsonObject position = members.object("position");
        return position == null ? Double.NaN : pixels(position.get("y"));
    }

    private static double pixels(@Nullable JsonValue length) {
        double pixels = Lengths.pixels(length, Double.NaN);
        return Double.isInfinite(pixels) ? Double.NaN : pixels;
    }
}
