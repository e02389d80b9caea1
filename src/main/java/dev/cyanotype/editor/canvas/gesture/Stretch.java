package dev.cyanotype.editor.canvas.gesture;

import dev.cyanotype.blueprint.BlueprintView;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.Lengths;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.edit.Edit.PlaceComponent;
import dev.cyanotype.edit.Edit.ResizeComponent;
import dev.cyanotype.edit.Edit.SetMember;
import dev.cyanotype.edit.MemberPath;
import dev.cyanotype.geometry.Box;
import dev.cyanotype.json.JsonArray;
import dev.cyanotype.json.JsonNumber;
import dev.cyanotype.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A component that gets another box while what is in it stays where it is on the screen.
 *
 * <p>Placing takes the children along. So where the corner of a component that has some moves, its box is set as a whole.
 */
final class Stretch {
    private static final MemberPath BBOX = MemberPath.of("bbox");
    private static final MemberPath HEIGHT = MemberPath.of("visual", "height");
    /** What single-precision figures in a file are off by at most. */
    private static final double ROUNDING = 0.01;

    private final BlueprintView document;
    private final List<Edit> edits = new ArrayList<>(2);

    Stretch(BlueprintView document) {
        this.document = document;
    }

    /**
     * The edits that it comes to.
     *
     * @param settled the ids of children that are given a box of their own
     */
    List<Edit> of(Component component, Box to, Set<String> settled) {
        Box from = component.box();
        boolean moves = from.x() != to.x() || from.y() != to.y();
        boolean grows = from.width() != to.width() || from.height() != to.height();
        if (!grows) {
            return moves ? List.of(new PlaceComponent(component.id(), to.x(), to.y())) : List.of();
        }
        if (moves && document.childCount(component.id()) > 0) {
            set(component, to);
        } else {
            if (moves) {
                edits.add(new PlaceComponent(component.id(), to.x(), to.y()));
            }
            edits.add(new ResizeComponent(component.id(), to.width(), to.height()));
        }
        document.forEachChild(component.id(), child -> {
            if (from.contains(child.box(), ROUNDING) && !settled.contains(child.id())) {
                push(child, to);
            }
        });
        return edits;
    }

    /** Sets the box, and the height that is repeated with the look where there is one. */
    private void set(Component component, Box to) {
        var bbox = JsonArray.of(
                JsonNumber.of(to.x()), JsonNumber.of(to.y()), JsonNumber.of(to.width()), JsonNumber.of(to.height()));
        edits.add(new SetMember(component.id(), BBOX, bbox));
        JsonValue height = component.visual().get("height");
        if (height != null && to.height() != component.box().height()) {
            edits.add(new SetMember(component.id(), HEIGHT, Lengths.like(height, to.height())));
        }
    }

    /** Pushes a child inside, on each axis on which it fits. */
    private void push(Component child, Box into) {
        Box box = child.box();
        double x = pushed(box.x(), box.width(), into.x(), into.width());
        double y = pushed(box.y(), box.height(), into.y(), into.height());
        if (x != box.x() || y != box.y()) {
            edits.add(new PlaceComponent(child.id(), x, y));
        }
    }

    private static double pushed(double at, double extent, double start, double room) {
        boolean inside = at >= start - ROUNDING && at + extent <= start + room + ROUNDING;
        return inside || extent > room ? at : Math.clamp(at, start, start + room - extent);
    }
}
