package dev.cyanotype.colour;

/**
 * What stands in the brackets of a CSS colour function.
 *
 * @param commas whether it is the older notation, which separates by commas
 */
record Arguments(Component first, Component second, Component third, Component alpha, boolean commas) {
    boolean anyNone() {
        return first.isNone() || second.isNone() || third.isNone() || alpha.isNone();
    }

    boolean anyAngle() {
        return first.isAngle() || second.isAngle() || third.isAngle();
    }

    boolean lastTwoArePercentages() {
        return second.isPercentage() && third.isPercentage();
    }

    /** 0 to 1; CSS clips it. */
    double opacity() {
        return Math.clamp(alpha.scaled(1), 0.0, 1.0);
    }
}
