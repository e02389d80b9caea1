package dev.cyanotype.editor.canvas;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.editor.canvas.gesture.Edits;
import dev.cyanotype.editor.canvas.gesture.Nudge;
import dev.cyanotype.geometry.Box;
import dev.cyanotype.pipeline.room.Direction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * Components being moved or resized by the arrow keys, for as long as one is held.
 *
 * @param boxes the components, and their boxes before
 * @param nudge what the presses have come to
 * @param resizing whether they are resized rather than moved
 */
record NudgeGesture(SequencedMap<String, Box> boxes, Nudge nudge, boolean resizing) implements Gesture {

    static NudgeGesture of(Blueprint document, List<String> selection, boolean resizing) {
        return new NudgeGesture(Boxes.of(document, Edits.topmost(document, selection)), Nudge.NONE, resizing);
    }

    @Override
    public Gesture moved(Situation now, Pointer to) {
        return this;
    }

    NudgeGesture pressed(Direction direction, boolean large) {
        return new NudgeGesture(boxes, nudge.pressed(direction, large), resizing);
    }

    @Override
    public List<Edit> edits(Situation now) {
        if (!resizing) {
            return nudge.edits(now.document(), boxes.keySet());
        }
        SequencedMap<String, Box> sized = new LinkedHashMap<>();
        boxes.forEach((id, box) -> sized.put(id, nudge.sized(box)));
        return Edits.resized(now.document(), sized);
    }

    /** What the badge says. */
    String words() {
        Box round = boxes.firstEntry().getValue();
        return resizing ? Words.size(nudge.sized(round)) : Words.position(round.movedBy(nudge.dx(), nudge.dy()));
    }
}
