package dev.cyanotype.language.resolve;

import dev.cyanotype.colour.Colour;
import org.jspecify.annotations.Nullable;

/**
 * The everyday name that a colour goes by, told from its hue, saturation and lightness (CSS Color 4, section 7): "the red
 * button" is one of the red family, whichever red it is.
 *
 * <p>White from lightness 0.93, black up to 0.06 (0.13 if dull), gray where saturation is under 0.18. Then by hue in
 * degrees: red from 345, orange from 15 (brown up to lightness 0.42), yellow from 45, green from 68, cyan from 165, blue from
 * 191, purple from 255, pink from 315 (from 295 where lightness is 0.45 or more) and for light reds from lightness 0.75.
 */
enum HueFamily {
    RED,
    ORANGE,
    BROWN,
    YELLOW,
    GREEN,
    CYAN,
    BLUE,
    PURPLE,
    PINK,
    WHITE,
    GRAY,
    BLACK;

    /** The family that a word names, null for the name of a single colour such as crimson. */
    static @Nullable HueFamily named(String name) {
        return switch (name) {
            case "red" -> RED;
            case "orange" -> ORANGE;
            case "brown" -> BROWN;
            case "yellow" -> YELLOW;
            case "green" -> GREEN;
            case "cyan", "aqua", "teal", "turquoise" -> CYAN;
            case "blue" -> BLUE;
            case "purple", "violet" -> PURPLE;
            case "pink", "magenta", "fuchsia" -> PINK;
            case "white" -> WHITE;
            case "gray", "grey" -> GRAY;
            case "black" -> BLACK;
            default -> null;
        };
    }

    /** The family of a colour, its alpha left out. */
    static HueFamily of(Colour colour) {
        int high = Math.max(colour.red(), Math.max(colour.green(), colour.blue()));
        int low = Math.min(colour.red(), Math.min(colour.green(), colour.blue()));
        double lightness = (high + low) / 510.0;
        double chroma = (high - low) / 255.0;
        if (lightness >= 0.93) {
            return WHITE;
        }
        if (lightness <= 0.06 || lightness <= 0.13 && chroma < 0.12) {
            return BLACK;
        }
        double saturation = chroma / (1 - Math.abs(2 * lightness - 1));
        return saturation < 0.18 ? GRAY : byHue(hue(colour, high, high - low), lightness);
    }

    private static double hue(Colour colour, int high, double range) {
        double sixths = high == colour.red()
                ? (colour.green() - colour.blue()) / range
                : high == colour.green()
                        ? (colour.blue() - colour.red()) / range + 2
                        : (colour.red() - colour.green()) / range + 4;
        return sixths < 0 ? sixths * 60 + 360 : sixths * 60;
    }

    private static HueFamily byHue(double hue, double lightness) {
        if (hue >= 345 || hue < 15) {
            return lightness >= 0.75 ? PINK : RED;
        }
        if (hue < 45) {
            return lightness <= 0.42 ? BROWN : ORANGE;
        }
        if (hue < 191) {
            return hue < 68 ? YELLOW : hue < 165 ? GREEN : CYAN;
        }
        if (hue < 255) {
            return BLUE;
        }
        return hue >= 315 || hue >= 295 && lightness >= 0.45 ? PINK : PURPLE;
    }
}
