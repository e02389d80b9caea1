package dev.cyanotype.rules;

/** How much of a document is looked at to judge an edit. The verdict does not depend on it. */
public enum Coverage {
    /** What the patch can have affected. */
    SCOPED,
    /** Everything, before and after, overlaps found through the index of boxes. */
    EVERYTHING,
    /** Everything, before and after, overlaps found by comparing all pairs. */
    EVERYTHING_BY_PAIRS;

    Neighbours neighbours() {
        return this == EVERYTHING_BY_PAIRS ? Neighbours.SCANNED : Neighbours.INDEXED;
    }
}
