package dev.cyanotype.language;

/** A line of a box that others are held against. */
public enum Edge {
    LEFT,
    CENTRE_X,
    RIGHT,
    TOP,
    CENTRE_Y,
    BOTTOM,
    /** Centred without an axis: horizontally, but across a shared row or column where that would stack them. */
    CENTRE,
    /** Centred on both axes. */
    MIDDLE
}
