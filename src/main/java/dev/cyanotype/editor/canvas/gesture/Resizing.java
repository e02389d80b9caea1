package dev.cyanotype.editor.canvas.gesture;

import dev.cyanotype.geometry.Box;

/** How a box follows the handle that it is pulled by. */
public final class Resizing {
    /** The least width and height that anything is resized to, in pixels. */
    public static final double LEAST = 1;

    private Resizing() {}

    /**
     * The box that pulling a handle over a distance comes to. The side opposite stays, or the centre; no side passes the other.
     *
     * @param keepRatio whether width and height keep their ratio: a corner follows the larger pull, a side takes the other
     *     axis along, evenly to both sides
     * @param fromCentre whether the opposite side goes the other way as far
     */
    public static Box box(Box start, Handle handle, double dx, double dy, boolean keepRatio, boolean fromCentre) {
        double times = fromCentre ? 2 : 1;
        double width = Math.max(least(start.width()), start.width() + times * handle.along(Axis.X) * dx);
        double height = Math.max(least(start.height()), start.height() + times * handle.along(Axis.Y) * dy);
        if (keepRatio) {
            double scale = scale(start, handle, width / start.width(), height / start.height());
            width = start.width() * scale;
            height = start.height() * scale;
        }
        double x = placed(start.x(), start.width(), width, fromCentre ? 0 : handle.along(Axis.X));
        double y = placed(start.y(), start.height(), height, fromCentre ? 0 : handle.along(Axis.Y));
        return new Box(x, y, width, height);
    }

    /** What is thinner than the least already keeps its extent at least. */
    private static double least(double extent) {
        return Math.min(LEAST, extent);
    }

    private static double scale(Box start, Handle handle, double wider, double higher) {
        double wanted = !handle.isCorner()
                ? (handle.along(Axis.X) != 0 ? wider : higher)
                : Math.abs(wider - 1) * start.width() >= Math.abs(higher - 1) * start.height() ? wider : higher;
        double smallest = least(Math.min(start.width(), start.height())) / Math.min(start.width(), start.height());
        return Math.max(wanted, smallest);
    }

    /** Where an extent begins whose side moves: the left or upper one, the right or lower one, or both alike. */
    private static double placed(double start, double before, double after, int side) {
        return switch (side) {
            case -1 -> start + (before - after);
            case 1 -> start;
            default -> start + (before - after) / 2;
        };
    }

    /**
     * Where one of several boxes comes to lie that are resized together: scaled with the box round all of them, its edges on
     * whole pixels so that edges that met still meet, unless the two round boxes are the same.
     */
    public static Box within(Box startUnion, Box endUnion, Box each) {
        if (startUnion.equals(endUnion)) {
            return each;
        }
        double left = scaled(each.x(), startUnion.x(), startUnion.width(), endUnion.x(), endUnion.width());
        double right = scaled(each.right(), startUnion.x(), startUnion.width(), endUnion.x(), endUnion.width());
        double top = scaled(each.y(), startUnion.y(), startUnion.height(), endUnion.y(), endUnion.height());
        double bottom = scaled(each.bottom(), startUnion.y(), startUnion.height(), endUnion.y(), endUnion.height());
        return new Box(left, top, Math.max(LEAST, right - left), Math.max(LEAST, bottom - top));
    }

    private static double scaled(double at, double start, double before, double end, double after) {
        return Math.round(end + (at - start) / before * after);
    }

    /** The box with its edges on whole pixels, at least one pixel wide and high. */
    public static Box whole(Box box) {
        double x = Math.round(box.x());
        double y = Math.round(box.y());
        return new Box(x, y, Math.max(LEAST, Math.round(box.right()) - x), Math.max(LEAST, Math.round(box.bottom()) - y));
    }
}
