package dev.cyanotype.editor.canvas.gesture;

import dev.cyanotype.blueprint.BlueprintView;
import dev.cyanotype.geometry.Box;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a drag or a resize snaps to: gathered once, when the gesture begins, and asked at every move of the mouse.
 */
public final class Snapping {
    private Snapping() {}

    /**
     * What there is to snap to for components that move with all below them.
     *
     * @param moving their ids; none for what comes in anew
     * @param visible what of the document can be seen: nothing snaps to what cannot
     */
    public static Snapping of(BlueprintView document, Collection<String> moving, Box visible, SnapOptions options) {
        return new Snapping();
    }

    /** What there is to snap to for what comes in anew among the children of a parent, or of the screen for null. */
    public static Snapping into(BlueprintView document, @Nullable String parent, Box visible, SnapOptions options) {
        return new Snapping();
    }

    /** Where a box snaps to that is dragged. */
    public Snapped snap(Box moving) {
        return snapAlong(null, moving);
    }

    /** Where a box snaps to that is dragged along one axis only, or freely for null. */
    public Snapped snapAlong(@Nullable Axis only, Box moving) {
        double dx = only == Axis.Y ? 0 : Math.round(moving.x()) - moving.x();
        double dy = only == Axis.X ? 0 : Math.round(moving.y()) - moving.y();
        return new Snapped(dx, dy, moving.movedBy(dx, dy), List.of());
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
        Box box = Resizing.whole(Resizing.box(start, handle, dx, dy, keepRatio, fromCentre));
        return new Snapped(0, 0, box, List.of());
    }
}
