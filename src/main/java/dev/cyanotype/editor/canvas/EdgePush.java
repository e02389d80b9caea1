package dev.cyanotype.editor.canvas;

import dev.cyanotype.render.Viewport;

/** How far a canvas goes on in one frame when something is dragged to its edge, in canvas pixels. */
record EdgePush(double dx, double dy) {
    static final EdgePush NONE = new EdgePush(0, 0);

    private static final double ZONE = 24;
    private static final double FASTEST = 16;

    static EdgePush of(Pointer at, Viewport viewport) {
        double dx = along(at.x(), viewport.width());
        double dy = along(at.y(), viewport.height());
        return dx == 0 && dy == 0 ? NONE : new EdgePush(dx, dy);
    }

    private static double along(double at, double length) {
        double before = ZONE - at;
        double behind = at - (length - ZONE);
        return before > 0 ? FASTEST * Math.min(before / ZONE, 1) : behind > 0 ? -FASTEST * Math.min(behind / ZONE, 1) : 0;
    }
}
