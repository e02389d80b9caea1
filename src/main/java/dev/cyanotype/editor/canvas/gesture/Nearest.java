package dev.cyanotype.editor.canvas.gesture;

/**
 * The nearest of the positions that are offered, as long as it is near enough. Of those as near, a centre goes before an edge, an
 * edge before an equal length, that before the grid, and then the smaller position before the larger.
 */
final class Nearest {
    enum Kind {
        CENTRE,
        EDGE,
        LENGTH,
        GRID
    }

    private final double wanted;
    private double distance;
    private double position;
    private Kind kind = Kind.GRID;
    private boolean found;

    /** @param reach how far from the position wanted is still near enough */
    Nearest(double wanted, double reach) {
        this.wanted = wanted;
        this.position = wanted;
        this.distance = reach;
    }

    void offer(double offered, Kind of) {
        double off = Math.abs(offered - wanted);
        boolean better = off < distance
                || off == distance && (!found || of.compareTo(kind) < 0 || of == kind && offered < position);
        if (better) {
            found = true;
            distance = off;
            position = offered;
            kind = of;
        }
    }

    /** The nearest, or the position wanted where nothing was near enough. */
    double position() {
        return position;
    }
}
