package dev.cyanotype.editor.canvas.gesture;

import dev.cyanotype.geometry.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole-pixel places that the corner of a box can take in a room.
 *
 * <p>The free place nearest to the one wanted stands, on each axis, either where it is wanted or at the edge of something in the way:
 * else it could be moved a pixel nearer. So only those columns are looked at, the nearest first, and in each the nearest free
 * row is found in one pass.
 *
 * @param wanted the box at the place of these that is nearest to the one wanted
 * @param right the last column; the first is that of {@code left}
 * @param bottom the last row
 */
record Lattice(Box wanted, double left, double top, double right, double bottom) {
    /** What single-precision figures in a file are off by at most. */
    private static final double ROUNDING = 0.01;
    /** By how many pixels boxes may cross, less what a sum may be off by. */
    private static final double ALLOWED = 0.5 - 1e-6;

    /** The places of a box in a room, or null where there are none. */
    static @Nullable Lattice of(Box room, Box wanted) {
        double left = Math.ceil(room.x() - ROUNDING);
        double top = Math.ceil(room.y() - ROUNDING);
        double right = Math.floor(room.right() - wanted.width() + ROUNDING);
        double bottom = Math.floor(room.bottom() - wanted.height() + ROUNDING);
        if (left > right || top > bottom) {
            return null;
        }
        double x = Math.clamp(Math.round(wanted.x()), left, right);
        double y = Math.clamp(Math.round(wanted.y()), top, bottom);
        return new Lattice(wanted.movedTo(x, y), left, top, right, bottom);
    }

    /** Whether no place is further from the one wanted than this, on either axis. */
    boolean isWithin(double reach) {
        return wanted.x() - left <= reach && right - wanted.x() <= reach && wanted.y() - top <= reach && bottom - wanted.y() <= reach;
    }

    /** Rows that are taken in a column: those between the two. */
    private record Taken(Box by, double after, double before) {}

    /** The nearest place, at most so far, where the box crosses none of some others; of two as near the one in the nearer column. */
    @Nullable Box nearest(List<Box> obstacles, double reach) {
        List<Taken> downwards = new ArrayList<>(obstacles.size());
        for (Box each : obstacles) {
            downwards.add(new Taken(each, each.y() + ALLOWED - wanted.height(), each.bottom() - ALLOWED));
        }
        List<Taken> upwards = new ArrayList<>(downwards);
        downwards.sort(Comparator.comparingDouble(Taken::after));
        upwards.sort(Comparator.comparingDouble(Taken::before).reversed());
        Box best = null;
        double nearest = reach;
        for (double x : columns(obstacles)) {
            double dx = Math.abs(x - wanted.x());
            if (dx > nearest) {
                break;
            }
            double up = up(x, upwards);
            double down = down(x, downwards);
            double y = wanted.y() - up <= down - wanted.y() ? up : down;
            double distance = Math.hypot(dx, y - wanted.y());
            if (distance < nearest || best == null && distance == nearest && Double.isFinite(distance)) {
                nearest = distance;
                best = wanted.movedTo(x, y);
            }
        }
        return best;
    }

    /** The columns that come into question, the nearest first. */
    private double[] columns(List<Box> obstacles) {
        List<Double> columns = new ArrayList<>(2 * obstacles.size() + 1);
        columns.add(wanted.x());
        for (Box each : obstacles) {
            columns.add(Math.floor(each.x() + ALLOWED - wanted.width()));
            columns.add(Math.ceil(each.right() - ALLOWED));
        }
        return columns.stream()
                .filter(x -> x >= left && x <= right)
                .distinct()
                .sorted(Comparator.<Double>comparingDouble(x -> Math.abs(x - wanted.x())).thenComparing(Comparator.naturalOrder()))
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    /** The first free row of a column from the one wanted on, or infinity. */
    private double down(double x, List<Taken> inOrder) {
        double y = wanted.y();
        for (Taken taken : inOrder) {
            if (y > taken.after && y < taken.before && isInColumn(x, taken.by)) {
                y = Math.ceil(taken.before);
            }
        }
        return y <= bottom ? y : Double.POSITIVE_INFINITY;
    }

    /** The last free row of a column up to the one wanted, or minus infinity. */
    private double up(double x, List<Taken> inOrder) {
        double y = wanted.y();
        for (Taken taken : inOrder) {
            if (y > taken.after && y < taken.before && isInColumn(x, taken.by)) {
                y = Math.floor(taken.after);
            }
        }
        return y >= top ? y : Double.NEGATIVE_INFINITY;
    }

    private boolean isInColumn(double x, Box box) {
        return Math.min(x + wanted.width(), box.right()) - Math.max(x, box.x()) > ALLOWED;
    }
}
