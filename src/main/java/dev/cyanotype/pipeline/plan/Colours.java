package dev.cyanotype.pipeline.plan;

import dev.cyanotype.colour.Colour;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.json.JsonValue;
import dev.cyanotype.language.ColourValue;
import org.jspecify.annotations.Nullable;

/** Colours as files hold them and as steps give them. */
final class Colours {
    private Colours() {}

    /** The colour that a member holds, or null. */
    static @Nullable Colour read(@Nullable JsonValue value) {
        return value instanceof JsonString text && Colour.isHex(text.value()) ? Colour.ofHex(text.value()) : null;
    }

    /** The colour of a resolved step. */
    static Colour of(ColourValue value) {
        if (value instanceof ColourValue.Literal(Colour colour)) {
            return colour;
        }
        throw new IllegalArgumentException("a step holds literal colours, not " + value);
    }

    /** Lighter by a percentage above 0, darker by one below. */
    static Colour shaded(Colour colour, double percent) {
        return percent >= 0 ? colour.lighter(percent) : colour.darker(-percent);
    }
}
