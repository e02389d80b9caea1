package dev.cyanotype.rules;

import dev.cyanotype.blueprint.Visual;
import dev.cyanotype.colour.Colour;
import dev.cyanotype.json.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * Two points of a picture that is put together from the top down: one where a letter stands, one beside it. Source-over of W3C
 * Compositing and Blending 1, section 5.1, not rounded before the end.
 */
final class Layers {
    private static final double FULL = 1 - 1e-9;

    /** Red, green, blue and alpha, premultiplied, 0 to 1. */
    private final double[] letter = new double[4];
    private final double[] ground = new double[4];

    private boolean farEnds;
    private boolean gradient;

    /** Begins anew with a letter on nothing; gradients are to count with their near or their far end. */
    void begin(Colour text, boolean withFarEnds) {
        for (int i = 0; i < 4; i++) {
            letter[i] = 0;
            ground[i] = 0;
        }
        farEnds = withFarEnds;
        gradient = false;
        under(letter, text, 1);
    }

    /** Whether a gradient has been laid. */
    boolean hasGradient() {
        return gradient;
    }

    /** Whether nothing that is laid from now on is seen. */
    boolean isCovered() {
        return ground[3] >= FULL;
    }

    /** Lays the fill of a look under all that is there: its gradient, and its colour under that. */
    void lay(Visual look, double opacity) {
        if (isCovered()) {
            return;
        }
        JsonObject members = look.members();
        if (members.size() == 0) {
            return;
        }
        if (members.object("gradient") instanceof JsonObject ends) {
            Colour end = colour(ends.string(farEnds ? "to" : "from"));
            if (end != null) {
                gradient = true;
                lay(end, opacity);
            }
        }
        Colour fill = colour(members.string("bg_color"));
        if (fill != null) {
            lay(fill, opacity);
        }
    }

    void lay(Colour colour, double opacity) {
        under(letter, colour, opacity);
        under(ground, colour, opacity);
    }

    /** Makes all that is there so far translucent as one. */
    void fade(double opacity) {
        if (opacity < 1) {
            double kept = Math.max(opacity, 0);
            for (int i = 0; i < 4; i++) {
                letter[i] *= kept;
                ground[i] *= kept;
            }
        }
    }

    /** The contrast ratio of the two, each channel rounded to 8 bits. */
    double contrast() {
        return letter().contrastOn(ground());
    }

    /** The colour that the letter is seen in. */
    Colour letter() {
        return seen(letter);
    }

    /** The colour that is seen beside the letter. */
    Colour ground() {
        return seen(ground);
    }

    private static void under(double[] point, Colour colour, double opacity) {
        double left = 1 - point[3];
        if (left <= 0) {
            return;
        }
        double share = left * (colour.alpha() / 255.0) * Math.clamp(opacity, 0.0, 1.0);
        point[0] += share * (colour.red() / 255.0);
        point[1] += share * (colour.green() / 255.0);
        point[2] += share * (colour.blue() / 255.0);
        point[3] += share;
    }

    private static Colour seen(double[] point) {
        return Colour.of(channel(point[0]), channel(point[1]), channel(point[2]));
    }

    private static int channel(double value) {
        return Math.clamp(Math.round(value * 255), 0, 255);
    }

    /** Whether the fill of a look lets nothing through. */
    static boolean isOpaque(Visual look) {
        JsonObject members = look.members();
        if (members.size() == 0) {
            return false;
        }
        Colour fill = colour(members.string("bg_color"));
        if (fill != null && fill.isOpaque()) {
            return true;
        }
        if (members.object("gradient") instanceof JsonObject ends) {
            Colour from = colour(ends.string("from"));
            Colour to = colour(ends.string("to"));
            return from != null && to != null && from.isOpaque() && to.isOpaque();
        }
        return false;
    }

    private static @Nullable Colour colour(@Nullable String hex) {
        return hex != null && Colour.isHex(hex) ? Colour.ofHex(hex) : null;
    }
}
