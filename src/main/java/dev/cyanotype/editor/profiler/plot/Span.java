package dev.cyanotype.editor.profiler.plot;

/**
 * The part of the runs that is in view. Its right edge is fixed and time runs to it.
 *
 * @param zoom how wide runs are
 * @param width of the chart in pixels
 * @param end the ordinal behind the latest run in view
 */
public record Span(Zoom zoom, double width, long end) {

    /** The number of the column at the right edge. */
    public long lastColumn() {
        return Math.max(0, end - 1) / zoom.runsPerColumn();
    }

    /** The number of the column furthest left that is wholly in view. */
    public long firstColumn() {
        return Math.max(0, lastColumn() - (long) (width / zoom.columnWidth()) + 1);
    }

    /** Where the left of a column is, from the left of the chart. */
    public double x(long column) {
        return Math.floor(width) - (lastColumn() - column + 1) * zoom.columnWidth();
    }

    /** The number of the column at a place; -1 where that is outside. */
    public long columnAt(double x) {
        if (x < 0 || x >= Math.floor(width)) {
            return -1;
        }
        long column = lastColumn() - (long) ((Math.floor(width) - 1 - Math.floor(x)) / zoom.columnWidth());
        return Math.max(-1, column);
    }

    /** How many runs fit. */
    public long capacity() {
        return (long) (width / zoom.columnWidth()) * zoom.runsPerColumn();
    }

    /** The end at which a run stays where it is when the zoom changes: the run at {@code x}. */
    public long endAfter(Zoom other, double x) {
        double at = (Math.floor(width) - x) / zoom.columnWidth() * zoom.runsPerColumn();
        double then = (Math.floor(width) - x) / other.columnWidth() * other.runsPerColumn();
        return Math.round(end - at + then);
    }
}
