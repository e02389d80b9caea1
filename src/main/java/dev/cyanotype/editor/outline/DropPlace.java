package dev.cyanotype.editor.outline;

import org.jspecify.annotations.Nullable;

/**
 * Where something that is dragged over the outline would go.
 *
 * @param row the id of the line that it is over
 * @param where which side of the line
 * @param parent the parent to be, or null for the screen
 * @param before the child before which it would go, or null for behind the last
 */
record DropPlace(String row, Where where, @Nullable String parent, @Nullable String before) {

    enum Where {
        ABOVE,
        INSIDE,
        BELOW
    }
}
