package dev.cyanotype.editor.canvas;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.editor.canvas.gesture.Dragging;
import dev.cyanotype.editor.canvas.gesture.Edits;
import dev.cyanotype.editor.canvas.gesture.SnapOptions;
import dev.cyanotype.editor.canvas.gesture.Snapped;
import dev.cyanotype.editor.canvas.gesture.Snapping;
import dev.cyanotype.geometry.Box;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * Components being dragged, or with Alt held copies of them.
 *
 * @param start what is dragged, and from where
 * @param to where the pointer is
 * @param around what there is to snap to from the present viewport
 * @param snapped where what is dragged has come to
 * @param home where it would be put in the tree
 */
record MoveGesture(Start start, Pointer to, Around around, Snapped snapped, Home home) implements PulledGesture {
    /** Up to so many are drawn where the pointer has them; more are drawn as fast as the document follows. */
    private static final int DRAWN_AT_ONCE = 500;

    /**
     * What is dragged.
     *
     * @param x where the pointer took hold of it, in CSS pixels
     * @param boxes the boxes of the components that do not move with another of them
     * @param round the box round them
     */
    record Start(double x, double y, SequencedMap<String, Box> boxes, Box round) {}

    /** What there is to snap to, and the circumstances that it was gathered for. */
    record Around(Snapping snapping, Box visible, SnapOptions options) {
        static Around of(Situation now, Pointer pointer, List<String> moving) {
            SnapOptions options = now.snapping(pointer.keys());
            Box visible = now.viewport().visible();
            return new Around(Snapping.of(now.document(), moving, visible, options), visible, options);
        }

        Around seen(Situation now, Pointer pointer, List<String> moving) {
            boolean same = now.viewport().visible().equals(visible) && now.snapping(pointer.keys()).equals(options);
            return same ? this : of(now, pointer, moving);
        }
    }

    static Gesture begun(Situation now, Pointer at, List<String> grabbed) {
        Blueprint document = now.document();
        SequencedMap<String, Box> boxes = Boxes.of(document, Edits.topmost(document, grabbed));
        Box round = Boxes.round(boxes.values());
        if (round == null) {
            return IdleGesture.IDLE;
        }
        var start = new Start(at.documentX(now.viewport()), at.documentY(now.viewport()), boxes, round);
        List<String> ids = List.copyOf(boxes.keySet());
        return new MoveGesture(
                start, at, Around.of(now, at, ids), new Snapped(0, 0, round, List.of()), Home.of(document, ids));
    }

    private List<String> ids() {
        return List.copyOf(start.boxes.keySet());
    }

    boolean copies() {
        return to.keys().alt();
    }

    @Override
    public Gesture moved(Situation now, Pointer pointer) {
        double dx = pointer.documentX(now.viewport()) - start.x;
        double dy = pointer.documentY(now.viewport()) - start.y;
        Dragging drag = pointer.keys().shift() ? Dragging.constrained(dx, dy) : Dragging.free(dx, dy);
        Around seen = around.seen(now, pointer, ids());
        Snapped at = seen.snapping.snapAlong(drag.only(), start.round.movedBy(drag.dx(), drag.dy()));
        Home there = home.under(now, pointer, start, at.box());
        return new MoveGesture(start, pointer, seen, at, there);
    }

    private double dx() {
        return snapped.box().x() - start.round.x();
    }

    private double dy() {
        return snapped.box().y() - start.round.y();
    }

    @Override
    public List<Edit> edits(Situation now) {
        if (copies()) {
            return dx() == 0 && dy() == 0 ? List.of() : Edits.duplicated(now.document(), ids(), dx(), dy());
        }
        List<Edit> edits = new ArrayList<>(Edits.moved(now.document(), ids(), dx(), dy()));
        if (home.isNew() && !edits.isEmpty()) {
            int index = now.document().childCount(home.parent());
            edits.addAll(Edits.reparented(now.document(), ids(), home.parent(), index));
        }
        return edits;
    }

    @Override
    public Map<String, Box> elsewhere() {
        if (copies() || start.boxes.size() > DRAWN_AT_ONCE) {
            return Map.of();
        }
        Map<String, Box> moved = new LinkedHashMap<>();
        start.boxes.forEach((id, box) -> moved.put(id, box.movedBy(dx(), dy())));
        return moved;
    }

    @Override
    public List<Mark> marks(Situation now) {
        List<Mark> marks = new ArrayList<>();
        Box target = home.isNew() && !copies() ? home.box(now.document()) : null;
        if (target != null) {
            marks.add(new Mark.Outline(target, Mark.Kind.TARGET));
        }
        marks.addAll(guides());
        return marks;
    }

    @Override
    public String words() {
        return Words.position(snapped.box());
    }

    @Override
    public boolean reachesOut() {
        return true;
    }

    @Override
    public boolean inserts() {
        return copies();
    }

    @Override
    public Pointing pointing() {
        return copies() ? Pointing.COPY : Pointing.MOVE;
    }
}
