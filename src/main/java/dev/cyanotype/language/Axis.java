package dev.cyanotype.language;

/** Width, height, or both. */
public enum Axis {
    WIDTH,
    HEIGHT,
    BOTH
}
