package dev.cyanotype.render;

import org.jspecify.annotations.Nullable;

/** The soft shadow under a component, as CSS would have it: how far down, how far blurred, how dark. */
enum Shadow {
    NONE(0, 0, 0),
    SMALL(1, 4, 0.16),
    MEDIUM(4, 14, 0.16),
    LARGE(12, 36, 0.20);

    private final double drop;
    private final double blur;
    private final double strength;

    Shadow(double drop, double blur, double strength) {
        this.drop = drop;
        this.blur = blur;
        this.strength = strength;
    }

    static Shadow named(@Nullable String name) {
        if (name == null) {
            return NONE;
        }
        return switch (name) {
            case "small" -> SMALL;
            case "medium" -> MEDIUM;
            case "large" -> LARGE;
            default -> NONE;
        };
    }

    /** How far it lies below the component, in CSS pixels. */
    double drop() {
        return drop;
    }

    /** How far it fades out beyond its edge, in CSS pixels. */
    double blur() {
        return blur;
    }

    /** The alpha where it is darkest, 0 to 1. */
    double strength() {
        return strength;
    }

    /** How far it can be seen beyond the component's box, in CSS pixels. */
    double reach() {
        return drop + blur;
    }

    /** The most that any shadow reaches. */
    static double farthest() {
        return LARGE.reach();
    }

    /** How much of the full strength is there at a distance inside an edge (outside where negative), for a blur. */
    static double falloff(double inside, double blur) {
        double t = Math.clamp(inside / blur * 0.5 + 0.5, 0, 1);
        return t * t * (3 - 2 * t);
    }
}
