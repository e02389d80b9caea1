package dev.cyanotype.language.grammar;

import dev.cyanotype.language.lexicon.Unit;

/**
 * A number and what it counts.
 *
 * @param value the number, lengths in pixels
 * @param unit what it counts
 */
record Magnitude(double value, Unit unit) {

    boolean isLength() {
        return unit == Unit.NONE || unit == Unit.PIXELS;
    }

    boolean isPercent() {
        return unit == Unit.PERCENT;
    }
}
