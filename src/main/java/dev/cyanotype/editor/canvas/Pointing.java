package dev.cyanotype.editor.canvas;

import dev.cyanotype.editor.canvas.gesture.Handle;

/** What the pointer looks like. */
enum Pointing {
    DEFAULT,
    MOVE,
    COPY,
    OPEN_HAND,
    CLOSED_HAND,
    CROSS,
    TEXT,
    NORTH_SOUTH,
    EAST_WEST,
    FALLING,
    RISING;

    /** Over a handle: the two ways in which it can be pulled. FALLING is from the upper left to the lower right. */
    static Pointing of(Handle handle) {
        return switch (handle) {
            case NORTH, SOUTH -> NORTH_SOUTH;
            case EAST, WEST -> EAST_WEST;
            case NORTH_WEST, SOUTH_EAST -> FALLING;
            case NORTH_EAST, SOUTH_WEST -> RISING;
        };
    }
}
