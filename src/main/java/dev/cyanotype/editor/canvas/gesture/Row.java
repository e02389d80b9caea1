package dev.cyanotype.editor.canvas.gesture;

import dev.cyanotype.geometry.Box;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The boxes beside one another along an axis: those that share an extent across it with a box among them. It knows where that box
 * has equal gaps to its neighbours, and to their neighbours.
 */
final class Row {
    private static final double HALF_A_PIXEL = 0.5;
    private static final double LEAST_GAP = 1;

    private final Axis axis;
    private final List<Box> boxes;

    Row(Axis axis, List<Box> boxes) {
        this.axis = axis;
        this.boxes = boxes;
    }

    /** The last that ends before a position, or null. */
    private @Nullable Box before(double position) {
        Box last = null;
        for (Box box : boxes) {
            double end = axis.end(box);
            if (end <= position + HALF_A_PIXEL && (last == null || end > axis.end(last))) {
                last = box;
            }
        }
        return last;
    }

    /** The first that begins behind a position, or null. */
    private @Nullable Box behind(double position) {
        Box first = null;
        for (Box box : boxes) {
            double start = axis.start(box);
            if (start >= position - HALF_A_PIXEL && (first == null || start < axis.start(first))) {
                first = box;
            }
        }
        return first;
    }

    /** Offers the whole-pixel places where a box has equal gaps with the neighbours that it has now. */
    void offer(Box box, Nearest nearest) {
        double extent = axis.extent(box);
        Box before = before(axis.start(box));
        Box behind = behind(axis.end(box));
        if (before != null && behind != null) {
            double room = axis.start(behind) - axis.end(before) - extent;
            double place = Math.round(axis.end(before) + room / 2);
            if (room >= 2 * LEAST_GAP && before(place) == before && behind(place + extent) == behind) {
                nearest.offer(place, Nearest.Kind.LENGTH);
            }
        }
        if (before != null) {
            double gap = gap(before(axis.start(before)), before);
            double place = Math.round(axis.end(before) + gap);
            if (gap >= LEAST_GAP && before(place) == before) {
                nearest.offer(place, Nearest.Kind.LENGTH);
            }
        }
        if (behind != null) {
            double gap = gap(behind, behind(axis.end(behind)));
            double place = Math.round(axis.start(behind) - gap - extent);
            if (gap >= LEAST_GAP && behind(place + extent) == behind) {
                nearest.offer(place, Nearest.Kind.LENGTH);
            }
        }
    }

    private double gap(@Nullable Box first, @Nullable Box second) {
        return first == null || second == null ? Double.NEGATIVE_INFINITY : axis.start(second) - axis.end(first);
    }

    /** The equal gaps that a box has where it is. */
    List<Guide> guides(Box box) {
        Box before = before(axis.start(box));
        Box behind = behind(axis.end(box));
        Box beforeThat = before == null ? null : before(axis.start(before));
        Box behindThat = behind == null ? null : behind(axis.end(behind));
        double left = gap(before, box);
        double right = gap(box, behind);
        boolean centred = isEqual(left, right, 2 * HALF_A_PIXEL);
        boolean continued = isEqual(left, gap(beforeThat, before), HALF_A_PIXEL);
        boolean begun = isEqual(right, gap(behind, behindThat), HALF_A_PIXEL);
        List<Guide> guides = new ArrayList<>();
        add(guides, continued, beforeThat, before, box);
        add(guides, continued || centred, before, box, box);
        add(guides, centred || begun, box, behind, box);
        add(guides, begun, behind, behindThat, box);
        return guides;
    }

    private static boolean isEqual(double a, double b, double tolerance) {
        return Math.min(a, b) >= LEAST_GAP && Math.abs(a - b) <= tolerance;
    }

    private void add(List<Guide> guides, boolean holds, @Nullable Box first, @Nullable Box second, Box of) {
        if (holds && first != null && second != null) {
            double from = axis.end(first);
            double to = axis.start(second);
            guides.add(new Guide.Gap(axis, from, to, across(first, second, of), to - from));
        }
    }

    /** In the middle of what two boxes share across the axis, or of the box that the row is round. */
    private double across(Box first, Box second, Box of) {
        Axis other = axis.other();
        return other.overlap(first, second) <= 0
                ? other.centre(of)
                : (Math.max(other.start(first), other.start(second)) + Math.min(other.end(first), other.end(second))) / 2;
    }
}
