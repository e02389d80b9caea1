package dev.cyanotype.colour;

/**
 * One argument of a CSS colour function.
 *
 * @param value as written, but for angles, which are in degrees, and {@code none}, which is 0
 */
record Component(double value, Kind kind) {
    enum Kind {
        NUMBER,
        PERCENTAGE,
        ANGLE,
        NONE
    }

    static final Component OPAQUE = new Component(1, Kind.NUMBER);

    boolean isPercentage() {
        return kind == Kind.PERCENTAGE;
    }

    boolean isAngle() {
        return kind == Kind.ANGLE;
    }

    boolean isNone() {
        return kind == Kind.NONE;
    }

    /** The value on a scale where 100% is {@code whole} and a bare number is itself. */
    double scaled(double whole) {
        return isPercentage() ? value / 100 * whole : value;
    }
}
