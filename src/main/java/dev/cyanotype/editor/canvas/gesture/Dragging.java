package dev.cyanotype.editor.canvas.gesture;

import org.jspecify.annotations.Nullable;

/**
 * How far something is dragged, in pixels of the document.
 *
 * @param dx to the right
 * @param dy downwards
 * @param only the one axis along which it goes, or null where it goes freely
 */
public record Dragging(double dx, double dy, @Nullable Axis only) {

    /** A drag that goes where the pointer goes. */
    public static Dragging free(double dx, double dy) {
        return new Dragging(dx, dy, null);
    }

    /** A drag kept to the axis along which it has gone further, across where it has gone as far along both. */
    public static Dragging constrained(double dx, double dy) {
        return Math.abs(dx) >= Math.abs(dy) ? new Dragging(dx, 0, Axis.X) : new Dragging(0, dy, Axis.Y);
    }
}
