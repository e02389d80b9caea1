package dev.cyanotype.pipeline.plan;

import dev.cyanotype.blueprint.Visual;
import dev.cyanotype.colour.Colour;
import dev.cyanotype.json.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * What text lies on: one colour, or the two ends of a gradient.
 *
 * @param from the one end
 * @param to the other; the same for a plain colour
 */
record Paint(Colour from, Colour to) {
    static final Paint WHITE = new Paint(Colour.WHITE, Colour.WHITE);
    /** Under this contrast text cannot be seen. */
    static final double INVISIBLE = 1.1;

    static Paint of(Colour colour) {
        return new Paint(colour, colour);
    }

    /** The fill of a look, or null where it has none. */
    static @Nullable Paint of(Visual visual) {
        if (visual.get("gradient") instanceof JsonObject gradient) {
            Colour from = Colours.read(gradient.get("from"));
            Colour to = Colours.read(gradient.get("to"));
            if (from != null && to != null) {
                return new Paint(from, to);
            }
        }
        Colour plain = Colours.read(visual.get("bg_color"));
        return plain == null || plain.alpha() == 0 ? null : of(plain);
    }

    boolean isOpaque() {
        return from.isOpaque() && to.isOpaque();
    }

    /** This paint laid over another; of a gradient behind, its mean counts. */
    Paint over(Paint backdrop) {
        if (isOpaque()) {
            return this;
        }
        Colour mean = Colour.mean(backdrop.from, backdrop.to);
        return new Paint(from.over(mean), to.over(mean));
    }

    /** The contrast of text on it, where it is least. */
    double contrast(Colour text) {
        double one = text.contrastOn(from);
        return from.equals(to) ? one : Math.min(one, text.contrastOn(to));
    }

    /** Black or white, whichever contrasts more. */
    Colour mostReadable() {
        return contrast(Colour.WHITE) > contrast(Colour.BLACK) ? Colour.WHITE : Colour.BLACK;
    }
}
