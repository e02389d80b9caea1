package dev.cyanotype.rules;

import java.util.Set;

/**
 * Something about a component that a change can touch and that a rule can read, so that it is known which rules a change
 * concerns, and where.
 */
enum Facet {
    /** Any member of its own. */
    MEMBERS,
    /** Its id, type and role; the screen's id and type. */
    IDENTITY,
    BOX,
    /** Which siblings there are, in which order, and which of them show. */
    SIBLINGS,
    /** The box of its parent, and which component that is. */
    PARENT_BOX,
    /** What it says. */
    TEXT,
    /** The size and weight of its letters. */
    TYPE,
    /** The colour of its text. */
    FOREGROUND,
    /** What it paints behind its text. */
    FILL,
    OPACITY,
    VISIBILITY,
    /** What its text is seen on and through: fills and opacity of its own, of its ancestors, and of what they lie on. */
    BACKDROP,
    /** Any colour that it names. */
    COLOURS,
    /** Its padding and margin. */
    SPACING,
    /** Its picture's address. */
    PICTURE,

    /** The screen's frame. */
    FRAME,
    /** The screen's colour tokens. */
    PALETTE,
    /** The screen's unit of distance. */
    GRID,
    /** The screen's sizes of text. */
    SCALE;

    /** Every facet of one component. */
    static final int OF_A_COMPONENT = FRAME.bit() - 1;

    int bit() {
        return 1 << ordinal();
    }

    static int bits(Set<Facet> facets) {
        int bits = 0;
        for (Facet facet : facets) {
            bits |= facet.bit();
        }
        return bits;
    }
}
