package dev.cyanotype.language.resolve;

import dev.cyanotype.blueprint.ComponentType;
import dev.cyanotype.blueprint.Visual;
import dev.cyanotype.colour.Colour;
import dev.cyanotype.colour.CssNames;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.language.ColourPlace;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The colours that a component has of its own; null where it has none. */
final class Looks {
    /** How far apart two colours of one description may be on each channel. */
    static final int CLOSE = 32;

    private Looks() {}

    /** Its colour in a place; an unqualified one is the foreground of text types and the background of the others. */
    static @Nullable Colour in(ColourPlace place, ComponentType type, Visual visual) {
        return switch (place) {
            case BACKGROUND -> fill(visual);
            case FOREGROUND -> colour(visual.string(visual.foregroundName()));
            case BORDER -> colour(visual.string("border_color"));
            case UNQUALIFIED -> in(type.isText() ? ColourPlace.FOREGROUND : ColourPlace.BACKGROUND, type, visual);
        };
    }

    /** Its fill, a gradient by its mean. */
    static @Nullable Colour fill(Visual visual) {
        if (visual.get("gradient") instanceof JsonObject gradient) {
            Colour from = colour(gradient.string("from"));
            Colour to = colour(gradient.string("to"));
            if (from != null && to != null) {
                return Colour.mean(from, to);
            }
        }
        return colour(visual.string("bg_color"));
    }

    private static @Nullable Colour colour(@Nullable String hex) {
        if (hex == null || !Colour.isHex(hex)) {
            return null;
        }
        Colour colour = Colour.ofHex(hex);
        return colour.alpha() == 0 ? null : colour;
    }

    /**
     * Whether a colour is meant by another and its name: where the name is that of a {@link HueFamily}, it is of that family;
     * else it is of the same family and close, no channel more than {@link #CLOSE} off, or has the same nearest CSS name.
     */
    static boolean isMeant(@Nullable Colour own, Colour colour, String name) {
        if (own == null) {
            return false;
        }
        if (own.equals(colour)) {
            return true;
        }
        HueFamily family = HueFamily.named(name.toLowerCase(Locale.ROOT));
        if (family != null) {
            return HueFamily.of(own) == family;
        }
        return HueFamily.of(own) == HueFamily.of(colour) && isClose(own, colour)
                || CssNames.nearestTo(own).equals(CssNames.nearestTo(colour));
    }

    private static boolean isClose(Colour one, Colour other) {
        return Math.abs(one.red() - other.red()) <= CLOSE
                && Math.abs(one.green() - other.green()) <= CLOSE
                && Math.abs(one.blue() - other.blue()) <= CLOSE;
    }
}
