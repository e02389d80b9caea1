package dev.cyanotype.editor.canvas.gesture;

/**
 * What boxes snap to.
 *
 * @param edges whether to edges and centres
 * @param gaps whether to equal gaps and, in resizing, to equal widths and heights
 * @param grid the step of the grid in pixels of the document, or 0 for none
 * @param threshold how far anything snaps at most, in pixels of the document
 */
public record SnapOptions(boolean edges, boolean gaps, double grid, double threshold) {
    private static final double ON_SCREEN = 8;

    /** To edges and gaps, within 8 pixels of the screen at a zoom factor. */
    public static SnapOptions at(double zoom) {
        return new SnapOptions(true, true, 0, ON_SCREEN / zoom);
    }

    public SnapOptions withGrid(double step) {
        return new SnapOptions(edges, gaps, step, threshold);
    }

    /** Nothing but whole pixels, as with the key that turns snapping off held down. */
    public SnapOptions off() {
        return new SnapOptions(false, false, 0, threshold);
    }
}
