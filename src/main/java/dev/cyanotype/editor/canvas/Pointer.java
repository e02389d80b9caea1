package dev.cyanotype.editor.canvas;

import dev.cyanotype.geometry.Box;
import dev.cyanotype.render.Viewport;

/**
 * The pointer over the canvas, in canvas pixels.
 *
 * @param keys the keys held down with it
 */
record Pointer(double x, double y, Keys keys) {
    /** How far it may stray, in canvas pixels, until a press is a drag. */
    private static final double STILL = 3;

    double documentX(Viewport viewport) {
        return viewport.toDocumentX(x);
    }

    double documentY(Viewport viewport) {
        return viewport.toDocumentY(y);
    }

    /** Whether it has been dragged away from another place, and not just shaken. */
    boolean hasLeft(Pointer other) {
        return Math.hypot(x - other.x, y - other.y) > STILL;
    }

    Pointer with(Keys held) {
        return new Pointer(x, y, held);
    }

    /** The area, in CSS pixels, between two points of the document; as thin as it may be. */
    static Box between(double x1, double y1, double x2, double y2) {
        return new Box(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
    }
}
