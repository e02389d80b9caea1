package dev.cyanotype.render;

import dev.cyanotype.geometry.Box;

/**
 * How a document is laid on a surface.
 *
 * @param x the document's point at the surface's left edge
 * @param y the document's point at the surface's top edge
 * @param scale the surface's pixels to a CSS pixel
 */
record Projection(double x, double y, double scale) {

    static Projection of(Viewport viewport, double pixelScale) {
        return new Projection(viewport.x(), viewport.y(), viewport.zoom() * pixelScale);
    }

    Box box(Box box) {
        return new Box((box.x() - x) * scale, (box.y() - y) * scale, box.width() * scale, box.height() * scale);
    }
}
