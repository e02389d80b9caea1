package dev.cyanotype.editor.canvas.gesture;

import dev.cyanotype.blueprint.BlueprintView;
import dev.cyanotype.editor.canvas.gesture.Nearest.Kind;
import dev.cyanotype.geometry.Box;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a drag or a resize snaps to: gathered once, when the gesture begins, and asked at every move of the mouse.
 *
 * <p>A box snaps to the edges and centres of its siblings, of its parent and of the frame, to the parent's inner edges, to equal
 * gaps with its neighbours, and to the grid: on each axis to what is nearest, and always to whole pixels. Where it has snapped to
 * it stays: snapped again it does not move.
 */
public final class Snapping {
    /** What is smaller than this share of the threshold is a dot on the screen. */
    private static final double DOT = 0.5;

    private static final double HALF_A_PIXEL = 0.5;
    private static final int MOST_PASSES = 4;

    private final Surroundings around;
    /** The siblings by what they cover on each axis. */
    private final Bands[] bands;
    private final SnapOptions options;
    private final double reach;

    private Snapping(Surroundings around, SnapOptions options) {
        this.around = around;
        this.bands = new Bands[] {Bands.of(Axis.X, around.boxes()), Bands.of(Axis.Y, around.boxes())};
        this.options = options;
        this.reach = Math.max(0, options.threshold() - HALF_A_PIXEL);
    }

    /**
     * What there is to snap to for components that move with all below them, among their siblings.
     *
     * @param moving their ids
     * @param visible what of the document can be seen: nothing snaps to what cannot
     */
    public static Snapping of(BlueprintView document, Collection<String> moving, Box visible, SnapOptions options) {
        List<String> topmost = Edits.topmost(document, moving);
        return of(document, Surroundings.parents(document, topmost), new HashSet<>(topmost), visible, options);
    }

    /** What there is to snap to for what comes in anew among the children of a parent, or of the screen for null. */
    public static Snapping into(BlueprintView document, @Nullable String parent, Box visible, SnapOptions options) {
        return into(document, parent, List.of(), visible, options);
    }

    /** What there is to snap to for components on their way to among the children of a parent, or of the screen for null. */
    public static Snapping into(
            BlueprintView document, @Nullable String parent, Collection<String> moving, Box visible, SnapOptions options) {
        return of(document, Collections.singleton(parent), new HashSet<>(moving), visible, options);
    }

    private static Snapping of(
            BlueprintView document, Set<@Nullable String> parents, Set<String> moving, Box visible, SnapOptions options) {
        double least = DOT * options.threshold();
        return new Snapping(Surroundings.of(document, parents, moving, visible, least), options);
    }

    /** Where a box snaps to that is dragged. */
    public Snapped snap(Box moving) {
        return snapAlong(null, moving);
    }

    /** Where a box snaps to that is dragged along one axis only, or freely for null. */
    public Snapped snapAlong(@Nullable Axis only, Box moving) {
        double x = only == Axis.Y ? moving.x() : Math.round(moving.x());
        double y = only == Axis.X ? moving.y() : Math.round(moving.y());
        Box wanted = moving.movedTo(x, y);
        Box snapped = settled(only, wanted);
        return new Snapped(snapped.x() - moving.x(), snapped.y() - moving.y(), snapped, guides(only, snapped));
    }

    /**
     * Where a box comes to rest: snapped again from there it stays. The gaps on one axis depend on where it is on the other, so it
     * is put in line first, and then looked at again until nothing changes; where it goes to and fro, gaps count on one axis only,
     * or on none.
     */
    private Box settled(@Nullable Axis only, Box wanted) {
        if (isSettled(only, wanted)) {
            return wanted;
        }
        Box inLine = placed(only, wanted, wanted, false);
        Box box = inLine;
        for (int pass = 0; options.gaps() && pass < MOST_PASSES; pass++) {
            Box next = placed(only, wanted, box, true);
            if (next.equals(box)) {
                return box;
            }
            box = next;
        }
        Box inColumn = inLine.movedTo(inLine.x(), placed(only, wanted, inLine, true).y());
        Box inRow = inLine.movedTo(placed(only, wanted, inLine, true).x(), inLine.y());
        return isSettled(only, inColumn) ? inColumn : isSettled(only, inRow) ? inRow : inLine;
    }

    private boolean isSettled(@Nullable Axis only, Box box) {
        return placed(only, box, box, true).equals(box);
    }

    /** The place nearest to the one wanted, in the row and the column of where the box is now. */
    private Box placed(@Nullable Axis only, Box wanted, Box now, boolean gaps) {
        double x = only == Axis.Y ? wanted.x() : place(Axis.X, wanted, wanted.movedTo(wanted.x(), now.y()), gaps);
        double y = only == Axis.X ? wanted.y() : place(Axis.Y, wanted, wanted.movedTo(now.x(), wanted.y()), gaps);
        return wanted.movedTo(x, y);
    }

    private double place(Axis axis, Box wanted, Box inRow, boolean gaps) {
        var nearest = new Nearest(axis.start(wanted), reach);
        if (options.edges()) {
            offer(around.centres(axis), axis.centre(wanted), axis.extent(wanted) / 2, Kind.CENTRE, nearest);
            offer(around.edges(axis), axis.start(wanted), 0, Kind.EDGE, nearest);
            offer(around.edges(axis), axis.end(wanted), axis.extent(wanted), Kind.EDGE, nearest);
        }
        if (options.gaps() && gaps) {
            row(axis, inRow).offer(inRow, nearest);
        }
        if (options.grid() > 0) {
            nearest.offer(Math.round(Math.round(axis.start(wanted) / options.grid()) * options.grid()), Kind.GRID);
        }
        return nearest.position();
    }

    private Row row(Axis axis, Box box) {
        return new Row(axis, bands[axis.other().ordinal()].sharing(box));
    }

    /** Offers the lines on both sides of a position that lies at an offset from the start of the box. */
    private static void offer(Lines lines, double position, double offset, Kind kind, Nearest nearest) {
        int next = lines.before(position);
        for (int line = Math.max(0, next - 1); line <= next && line < lines.size(); line++) {
            nearest.offer(Math.round(lines.at(line) - offset), kind);
        }
    }

    private List<Guide> guides(@Nullable Axis only, Box box) {
        List<Guide> guides = new ArrayList<>();
        for (Axis axis : Axis.values()) {
            if (only != null && only != axis) {
                continue;
            }
            if (options.edges()) {
                around.edges(axis).addGuide(guides, axis, axis.start(box), box);
                around.centres(axis).addGuide(guides, axis, axis.centre(box), box);
                around.edges(axis).addGuide(guides, axis, axis.end(box), box);
            }
            if (options.gaps()) {
                guides.addAll(row(axis, box).guides(box));
            }
        }
        return guides;
    }

    /** Where a box snaps to whose handle is pulled: the sides that it moves snap, and those opposite stay. */
    public Snapped snap(Box resized, Handle handle) {
        return snap(resized, handle, 0, 0, false, false);
    }

    /**
     * Where a box snaps to whose handle is pulled over a distance, as {@link Resizing#box} has it.
     *
     * @return the box, with what is to be added to the distance
     */
    public Snapped snap(Box start, Handle handle, double dx, double dy, boolean keepRatio, boolean fromCentre) {
        return new Pulling(start, handle, keepRatio, fromCentre).over(dx, dy, around, options, reach);
    }
}
