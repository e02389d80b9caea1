package dev.cyanotype.editor.canvas;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.editor.canvas.gesture.Edits;
import dev.cyanotype.editor.canvas.gesture.Handle;
import dev.cyanotype.editor.canvas.gesture.Resizing;
import dev.cyanotype.editor.canvas.gesture.Snapped;
import dev.cyanotype.geometry.Box;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * Components being resized by a handle.
 *
 * @param start what is resized, and from where
 * @param handle the handle that is pulled
 * @param to where the pointer is
 * @param around what there is to snap to
 * @param snapped the box round all of it, as it has become
 */
record ResizeGesture(MoveGesture.Start start, Handle handle, Pointer to, MoveGesture.Around around, Snapped snapped)
        implements PulledGesture {

    static Gesture begun(Situation now, Pointer at, Handle handle) {
        Blueprint document = now.document();
        SequencedMap<String, Box> boxes = Boxes.of(document, Edits.topmost(document, now.selection()));
        Box round = Boxes.round(boxes.values());
        if (round == null) {
            return IdleGesture.IDLE;
        }
        var start = new MoveGesture.Start(at.documentX(now.viewport()), at.documentY(now.viewport()), boxes, round);
        var around = MoveGesture.Around.of(now, at, List.copyOf(boxes.keySet()));
        return new ResizeGesture(start, handle, at, around, new Snapped(0, 0, round, List.of()));
    }

    @Override
    public Gesture moved(Situation now, Pointer pointer) {
        double dx = pointer.documentX(now.viewport()) - start.x();
        double dy = pointer.documentY(now.viewport()) - start.y();
        MoveGesture.Around seen = around.seen(now, pointer, List.copyOf(start.boxes().keySet()));
        Snapped at = seen.snapping().snap(start.round(), handle, dx, dy, pointer.keys().shift(), pointer.keys().alt());
        return new ResizeGesture(start, handle, pointer, seen, at);
    }

    @Override
    public List<Edit> edits(Situation now) {
        if (snapped.box().equals(start.round())) {
            return List.of();
        }
        SequencedMap<String, Box> resized = new LinkedHashMap<>();
        boolean one = start.boxes().size() == 1;
        start.boxes().forEach((id, box) ->
                resized.put(id, one ? snapped.box() : Resizing.within(start.round(), snapped.box(), box)));
        return Edits.resized(now.document(), resized);
    }

    @Override
    public List<Mark> marks(Situation now) {
        return guides();
    }

    @Override
    public String words() {
        return Words.size(snapped.box());
    }

    @Override
    public boolean reachesOut() {
        return true;
    }

    @Override
    public Pointing pointing() {
        return Pointing.of(handle);
    }
}
