package dev.cyanotype.interchange;

/** What to do with a file whose boxes look like corners. */
public enum Corners {
    /** Read them as the widths and heights that the schema says they are. */
    KEEP,
    /** Read them as corners. */
    CONVERT
}
