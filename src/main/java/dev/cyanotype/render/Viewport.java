package dev.cyanotype.render;

import dev.cyanotype.geometry.Box;

/**
 * The part of a document that a canvas shows.
 *
 * @param x the document's left edge on the canvas, in CSS pixels
 * @param y the document's top edge on the canvas, in CSS pixels
 * @param zoom the canvas pixels to a CSS pixel, from {@value #SMALLEST_ZOOM} to {@value #LARGEST_ZOOM}: what is given outside is
 *     brought inside
 * @param width the canvas's width in its own pixels
 * @param height the canvas's height in its own pixels
 */
public record Viewport(double x, double y, double zoom, double width, double height) {
    public static final double SMALLEST_ZOOM = 0.02;
    public static final double LARGEST_ZOOM = 32;

    public Viewport {
        zoom = Math.clamp(zoom, SMALLEST_ZOOM, LARGEST_ZOOM);
    }

    /** The viewport that shows all of a box in the middle of a canvas, as large as leaves {@code margin} canvas pixels around. */
    public static Viewport fitting(Box box, double width, double height, double margin) {
        double zoom = Math.min(Math.max(width - 2 * margin, 1) / box.width(), Math.max(height - 2 * margin, 1) / box.height());
        return new Viewport(0, 0, zoom, width, height).centredOn(box.centreX(), box.centreY());
    }

    /** The same zoom with a point of the document in the middle of the canvas. */
    public Viewport centredOn(double documentX, double documentY) {
        return new Viewport(documentX - width / zoom / 2, documentY - height / zoom / 2, zoom, width, height);
    }

    public double toCanvasX(double documentX) {
        return (documentX - x) * zoom;
    }

    public double toCanvasY(double documentY) {
        return (documentY - y) * zoom;
    }

    public double toDocumentX(double canvasX) {
        return x + canvasX / zoom;
    }

    public double toDocumentY(double canvasY) {
        return y + canvasY / zoom;
    }

    /** A box of the document in canvas pixels. */
    public Box toCanvas(Box box) {
        return new Box(toCanvasX(box.x()), toCanvasY(box.y()), box.width() * zoom, box.height() * zoom);
    }

    /** A box of the canvas in CSS pixels of the document. */
    public Box toDocument(Box box) {
        return new Box(toDocumentX(box.x()), toDocumentY(box.y()), box.width() / zoom, box.height() / zoom);
    }

    /** The area of the document that shows. */
    public Box visible() {
        return new Box(x, y, width / zoom, height / zoom);
    }

    /** Another zoom; the point of the document under a point of the canvas stays under it. */
    public Viewport zoomedTo(double newZoom, double atCanvasX, double atCanvasY) {
        double kept = Math.clamp(newZoom, SMALLEST_ZOOM, LARGEST_ZOOM);
        return new Viewport(
                toDocumentX(atCanvasX) - atCanvasX / kept, toDocumentY(atCanvasY) - atCanvasY / kept, kept, width, height);
    }

    /** What shows once the document has been pushed by so many canvas pixels. */
    public Viewport pannedBy(double dxCanvas, double dyCanvas) {
        return new Viewport(x - dxCanvas / zoom, y - dyCanvas / zoom, zoom, width, height);
    }

    /** The same part of the document, from the same corner, on a canvas of another size. */
    public Viewport resized(double newWidth, double newHeight) {
        return new Viewport(x, y, zoom, newWidth, newHeight);
    }
}
