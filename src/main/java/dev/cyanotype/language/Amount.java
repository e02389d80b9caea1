package dev.cyanotype.language;

/** By how much something changes, relative to what it is. */
public sealed interface Amount {

    /** Times a factor above 0: 1.2 for 20% more, 0.5 for half. */
    record Factor(double factor) implements Amount {}

    /** Plus a number of pixels (or degrees, or whatever the unit is), below 0 for less. */
    record Units(double units) implements Amount {}

    /**
     * By the default step of the property, which the document decides where it is base_spacing.
     *
     * @param steps 1 for more, -1 for less, 2 for much more
     */
    record Steps(double steps) implements Amount {}
}
