package dev.cyanotype.editor.canvas.gesture;

import dev.cyanotype.editor.canvas.gesture.Nearest.Kind;
import dev.cyanotype.geometry.Box;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A box that is resized by a handle, and what its sides snap to: edges, the grid, and where it is as wide or as high as a sibling.
 *
 * @param start the box as it was
 * @param handle the handle that is pulled
 * @param keepRatio whether width and height keep their ratio, but for what going to whole pixels takes
 * @param fromCentre whether the opposite side goes the other way as far
 */
record Pulling(Box start, Handle handle, boolean keepRatio, boolean fromCentre) {
    private static final double HALF_A_PIXEL = 0.5;

    Snapped over(double dx, double dy, Surroundings around, SnapOptions options, double reach) {
        Box raw = Resizing.box(start, handle, dx, dy, keepRatio, fromCentre);
        Box box = keepRatio ? inRatio(raw, around, options, reach) : sideBySide(raw, around, options, reach);
        double addX = handle.x(box) - handle.x(raw);
        double addY = handle.y(box) - handle.y(raw);
        return new Snapped(addX, addY, box, guides(box, around, options));
    }

    private Box sideBySide(Box raw, Surroundings around, SnapOptions options, double reach) {
        Box box = raw;
        for (Axis axis : Axis.values()) {
            if (handle.along(axis) != 0) {
                double side = valid(axis, Math.round(side(axis, raw)));
                var nearest = new Nearest(side, reach);
                for (Offer offer : offers(axis, side, around, options)) {
                    nearest.offer(offer.side, offer.kind);
                }
                box = with(axis, box, nearest.position());
            }
        }
        return box;
    }

    /** Both axes go with the one that snaps, or the longer one where neither does. */
    private Box inRatio(Box raw, Surroundings around, SnapOptions options, double reach) {
        Axis main = handle.along(Axis.Y) == 0 || handle.along(Axis.X) != 0 && start.width() >= start.height() ? Axis.X : Axis.Y;
        double longer = Math.max(start.width(), start.height());
        double wanted = extent(main, Math.round(side(main, raw))) / main.extent(start);
        var nearest = new Nearest(wanted * longer, reach);
        for (Axis axis : Axis.values()) {
            if (handle.along(axis) != 0) {
                double side = sideAt(axis, wanted * axis.extent(start));
                for (Offer offer : offers(axis, side, around, options)) {
                    nearest.offer(extent(axis, offer.side) / axis.extent(start) * longer, offer.kind);
                }
            }
        }
        double scale = nearest.position() / longer;
        Box box = raw;
        for (Axis axis : Axis.values()) {
            double extent = axis.extent(start) * scale;
            double whole = Math.max(Resizing.LEAST, Math.round(extent));
            box = handle.along(axis) == 0
                    ? spanning(axis, box, Math.round(axis.centre(start) - whole / 2), whole)
                    : with(axis, box, valid(axis, Math.round(sideAt(axis, extent))));
        }
        return box;
    }

    /** Where the side that the handle moves is on a box. */
    private double side(Axis axis, Box box) {
        return handle.along(axis) < 0 ? axis.start(box) : axis.end(box);
    }

    /** What stays on an axis: the opposite side or the centre. */
    private double anchor(Axis axis) {
        return fromCentre ? axis.centre(start) : handle.along(axis) < 0 ? axis.end(start) : axis.start(start);
    }

    /** How long the box is with the side that is moved at a position; below 0 where it has passed what stays. */
    private double extent(Axis axis, double side) {
        return handle.along(axis) * (side - anchor(axis)) * (fromCentre ? 2 : 1);
    }

    /** Where the side that is moved is when the box is so long. */
    private double sideAt(Axis axis, double extent) {
        return anchor(axis) + handle.along(axis) * (fromCentre ? extent / 2 : extent);
    }

    private double least(Axis axis) {
        return Math.min(Resizing.LEAST, axis.extent(start));
    }

    private record Offer(double side, Kind kind) {}

    /** The whole-pixel positions near one that a side may snap to. */
    private List<Offer> offers(Axis axis, double side, Surroundings around, SnapOptions options) {
        List<Offer> offers = new ArrayList<>(5);
        if (options.edges()) {
            Lines edges = around.edges(axis);
            int next = edges.before(side);
            for (int line = Math.max(0, next - 1); line <= next && line < edges.size(); line++) {
                offers.add(new Offer(Math.round(edges.at(line)), Kind.EDGE));
            }
        }
        if (options.gaps()) {
            double[] extents = around.extents(axis);
            int found = Arrays.binarySearch(extents, extent(axis, side));
            int next = found < 0 ? -found - 1 : found;
            for (int i = Math.max(0, next - 1); i <= next && i < extents.length; i++) {
                offers.add(new Offer(Math.round(sideAt(axis, extents[i])), Kind.LENGTH));
            }
        }
        if (options.grid() > 0) {
            offers.add(new Offer(Math.round(Math.round(side / options.grid()) * options.grid()), Kind.GRID));
        }
        offers.removeIf(offer -> extent(axis, offer.side) < least(axis));
        return offers;
    }

    /** A whole-pixel position of the side that is moved, or the nearest that leaves the least extent. */
    private double valid(Axis axis, double side) {
        if (extent(axis, side) >= least(axis)) {
            return side;
        }
        double nearest = sideAt(axis, least(axis));
        return handle.along(axis) > 0 ? Math.ceil(nearest) : Math.floor(nearest);
    }

    /** A box with the side that is moved at a position. */
    private Box with(Axis axis, Box box, double side) {
        double extent = extent(axis, side);
        return spanning(axis, box, fromCentre ? axis.centre(start) - extent / 2 : Math.min(side, anchor(axis)), extent);
    }

    private static Box spanning(Axis axis, Box box, double from, double extent) {
        return axis == Axis.X
                ? new Box(from, box.y(), extent, box.height())
                : new Box(box.x(), from, box.width(), extent);
    }

    private List<Guide> guides(Box box, Surroundings around, SnapOptions options) {
        List<Guide> guides = new ArrayList<>();
        for (Axis axis : Axis.values()) {
            if (handle.along(axis) == 0) {
                continue;
            }
            if (options.edges() && (handle.along(axis) < 0 || fromCentre)) {
                around.edges(axis).addGuide(guides, axis, axis.start(box), box);
            }
            if (options.edges() && (handle.along(axis) > 0 || fromCentre)) {
                around.edges(axis).addGuide(guides, axis, axis.end(box), box);
            }
            Box alike = options.gaps() ? alike(axis, box, around) : null;
            if (alike != null) {
                guides.add(whole(axis, box));
                guides.add(whole(axis, alike));
            }
        }
        return guides;
    }

    private static Guide whole(Axis axis, Box box) {
        return new Guide.Gap(axis, axis.start(box), axis.end(box), axis.other().centre(box), axis.extent(box));
    }

    /** The nearest sibling that is as wide or as high, or null. */
    private static @Nullable Box alike(Axis axis, Box box, Surroundings around) {
        double extent = axis.extent(box);
        double[] extents = around.extents(axis);
        int found = Arrays.binarySearch(extents, extent - HALF_A_PIXEL);
        int next = found < 0 ? -found - 1 : found;
        if (next == extents.length || extents[next] > extent + HALF_A_PIXEL) {
            return null;
        }
        Box nearest = null;
        double distance = Double.POSITIVE_INFINITY;
        for (Box each : around.boxes()) {
            double off = Math.hypot(each.centreX() - box.centreX(), each.centreY() - box.centreY());
            if (Math.abs(axis.extent(each) - extent) <= HALF_A_PIXEL && off < distance) {
                nearest = each;
                distance = off;
            }
        }
        return nearest;
    }
}
