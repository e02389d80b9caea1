package dev.cyanotype.language;

/** Which colour of a component is meant. */
public enum ColourPlace {
    /** The background of filled types, the foreground of text types. */
    UNQUALIFIED,
    BACKGROUND,
    FOREGROUND,
    BORDER
}
