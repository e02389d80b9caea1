package dev.cyanotype.editor.canvas.gesture;

import dev.cyanotype.blueprint.BlueprintView;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.geometry.Box;
import dev.cyanotype.pipeline.room.Direction;
import java.util.Collection;
import java.util.List;

/**
 * What several presses of the arrow keys come to together.
 *
 * @param dx to the right, in pixels
 * @param dy downwards
 */
public record Nudge(double dx, double dy) {
    public static final Nudge NONE = new Nudge(0, 0);

    private static final double SMALL = 1;
    private static final double LARGE = 10;

    /** One press more. */
    public Nudge pressed(Direction direction, boolean large) {
        double step = large ? LARGE : SMALL;
        return switch (direction) {
            case RIGHT -> new Nudge(dx + step, dy);
            case LEFT -> new Nudge(dx - step, dy);
            case DOWN -> new Nudge(dx, dy + step);
            case UP -> new Nudge(dx, dy - step);
        };
    }

    /** The moves that it comes to; none where the presses cancel each other out. */
    public List<Edit> edits(BlueprintView document, Collection<String> ids) {
        return Edits.moved(document, ids, dx, dy);
    }

    /** The box made larger by it rather than moved: the right and the lower side go, to one pixel at least. */
    public Box sized(Box box) {
        return Resizing.box(box, Handle.SOUTH_EAST, dx, dy, false, false);
    }
}
