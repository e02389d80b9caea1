package dev.cyanotype.blueprint;

/** The sides of a document that a reading of it can depend on. */
public enum Aspect {
    /** Which components there are, where in the tree, with which types and roles. */
    STRUCTURE,
    TEXT,
    GEOMETRY,
    STYLE,
    /** The screen's own members: tokens, look, frame, meta. */
    SCREEN
}
