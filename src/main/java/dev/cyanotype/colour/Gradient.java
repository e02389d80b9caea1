package dev.cyanotype.colour;

import java.util.List;

/**
 * A linear gradient between two colours.
 *
 * @param angle degrees as in CSS, finite: 0 runs from bottom to top, 90 from left to right, 180 from top to bottom
 */
public record Gradient(Colour from, Colour to, double angle) {
    public static final double DEFAULT_ANGLE = 180;

    public Gradient {
        if (!Double.isFinite(angle)) {
            throw new IllegalArgumentException("the angle must be finite");
        }
    }

    /** From top to bottom. */
    public Gradient(Colour from, Colour to) {
        this(from, to, DEFAULT_ANGLE);
    }

    public List<Colour> stops() {
        return List.of(from, to);
    }

    /** The colour half-way, which stands for the whole where one colour is asked for. */
    public Colour mean() {
        return Colour.mean(from, to);
    }

    /** The same gradient seen on a backdrop, each stop composited. */
    public Gradient over(Colour backdrop) {
        return new Gradient(from.over(backdrop), to.over(backdrop), angle);
    }

    /** The same gradient as seen through a layer of the given opacity. */
    public Gradient faded(double opacity) {
        return new Gradient(from.faded(opacity), to.faded(opacity), angle);
    }

    /** The contrast ratio of a foreground on the stop where it contrasts least. */
    public double worstContrast(Colour foreground) {
        return Math.min(foreground.contrastOn(from), foreground.contrastOn(to));
    }
}
