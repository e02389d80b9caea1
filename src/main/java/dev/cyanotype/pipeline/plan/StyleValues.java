package dev.cyanotype.pipeline.plan;

import dev.cyanotype.blueprint.Lengths;
import dev.cyanotype.json.JsonLiteral;
import dev.cyanotype.json.JsonNumber;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.json.JsonValue;
import dev.cyanotype.language.Property;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the schema allows each style member to be. */
final class StyleValues {
    private StyleValues() {}

    /** The keywords of a member in the order of their scale where they have one; none where it takes no keyword. */
    static List<String> keywords(Property property) {
        return switch (property) {
            case FONT_WEIGHT -> List.of("light", "normal", "bold", "heavy");
            case FONT_STYLE -> List.of("normal", "italic");
            case TEXT_DECORATION -> List.of("none", "underline", "line-through");
            case TEXT_TRANSFORM -> List.of("none", "uppercase", "lowercase", "capitalize");
            case TEXT_ALIGN -> List.of("left", "center", "right");
            case SHADOW -> List.of("none", "small", "medium", "large");
            default -> List.of();
        };
    }

    static boolean isLength(Property property) {
        return switch (property) {
            case FONT_SIZE, PADDING, MARGIN, BORDER_WIDTH, BORDER_RADIUS -> true;
            default -> false;
        };
    }

    /** The value as the member takes it, a length in the written form found; null where it is none that the schema allows. */
    static @Nullable JsonValue allowed(Property property, JsonValue value, @Nullable JsonValue found) {
        if (isLength(property)) {
            double pixels = Lengths.pixels(value, Double.NaN);
            return pixels >= 0 && pixels < Double.POSITIVE_INFINITY ? Lengths.like(found == null ? value : found, pixels) : null;
        }
        return switch (property) {
            case OPACITY -> isNumber(value, 0, 1) ? value : null;
            case LINE_HEIGHT, ASPECT_RATIO -> isNumber(value, Double.MIN_VALUE, Double.MAX_VALUE) ? value : null;
            case VISIBLE -> value == JsonLiteral.TRUE || value == JsonLiteral.FALSE ? value : null;
            case GRADIENT -> null;
            default -> value instanceof JsonString text && keywords(property).contains(text.value()) ? value : null;
        };
    }

    private static boolean isNumber(JsonValue value, double least, double most) {
        return value instanceof JsonNumber number && number.value() >= least && number.value() <= most;
    }

    /** What the member may be, for a message. */
    static String described(Property property) {
        if (isLength(property)) {
            return "a number of pixels from 0 up";
        }
        return switch (property) {
            case OPACITY -> "a number from 0 to 1";
            case LINE_HEIGHT, ASPECT_RATIO -> "a number greater than 0";
            case VISIBLE -> "true or false";
            case GRADIENT -> "two colours";
            default -> "one of " + String.join(", ", keywords(property));
        };
    }

    /** The name of a member in a message. */
    static String name(Property property) {
        return property.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
