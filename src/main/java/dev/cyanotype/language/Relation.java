package dev.cyanotype.language;

/** How one component stands to another. */
public enum Relation {
    ABOVE,
    BELOW,
    LEFT_OF,
    RIGHT_OF,
    INSIDE,
    NEXT_TO
}
