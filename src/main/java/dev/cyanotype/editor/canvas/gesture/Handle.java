package dev.cyanotype.editor.canvas.gesture;

import dev.cyanotype.geometry.Box;
import org.jspecify.annotations.Nullable;

/** One of the eight grips on the outline of a box, named by the points of the compass. */
public enum Handle {
    NORTH_WEST(-1, -1),
    NORTH(0, -1),
    NORTH_EAST(1, -1),
    EAST(1, 0),
    SOUTH_EAST(1, 1),
    SOUTH(0, 1),
    SOUTH_WEST(-1, 1),
    WEST(-1, 0);

    private final int across;
    private final int down;

    Handle(int across, int down) {
        this.across = across;
        this.down = down;
    }

    /**
     * The handle at a point, or null: a corner, or a side over its whole length. Inside a box too small for both, the middle
     * half is left for moving it.
     *
     * @param tolerance how far from the outline still counts, in pixels of the document
     */
    public static @Nullable Handle at(Box box, double x, double y, double tolerance) {
        int across = side(x, box.x(), box.right(), tolerance);
        int down = side(y, box.y(), box.bottom(), tolerance);
        boolean outside = !box.grown(tolerance).contains(new Box(x, y, 0, 0), 0);
        return outside ? null : of(across, down);
    }

    private static int side(double at, double start, double end, double tolerance) {
        double within = Math.min(tolerance, (end - start) / 4);
        return at <= start + within ? -1 : at >= end - within ? 1 : 0;
    }

    private static @Nullable Handle of(int across, int down) {
        for (Handle handle : values()) {
            if (handle.across == across && handle.down == down) {
                return handle;
            }
        }
        return null;
    }

    /** Which side it moves along an axis: -1 the left or upper one, 1 the right or lower one, 0 neither. */
    public int along(Axis axis) {
        return axis == Axis.X ? across : down;
    }

    public boolean isCorner() {
        return across != 0 && down != 0;
    }

    /** Where it stands on a box. */
    public double x(Box box) {
        return box.centreX() + across * box.width() / 2;
    }

    public double y(Box box) {
        return box.centreY() + down * box.height() / 2;
    }
}
