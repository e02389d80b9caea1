package dev.cyanotype.language;

/** A length that a sentence states. */
public sealed interface Extent {

    record Pixels(double pixels) implements Extent {}

    /** A share of the parent's (or the screen's) extent on the same axis: 0.5 for half of it, 1 for full width. */
    record Share(double share) implements Extent {}
}
