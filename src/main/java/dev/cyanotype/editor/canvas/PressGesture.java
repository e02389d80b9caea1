package dev.cyanotype.editor.canvas;

import dev.cyanotype.edit.Edit;
import dev.cyanotype.editor.canvas.gesture.Handle;
import dev.cyanotype.editor.canvas.gesture.Hits;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The button pressed and the pointer not yet moved: a click, or the beginning of a drag.
 *
 * @param at where it was pressed
 * @param handle the handle that it was pressed on, or null
 * @param hits what lies there, topmost first
 */
record PressGesture(Pointer at, @Nullable Handle handle, List<String> hits) implements Gesture {

    @Override
    public Gesture moved(Situation now, Pointer to) {
        return to.hasLeft(at) ? begun(now).moved(now, to) : this;
    }

    private Gesture begun(Situation now) {
        if (handle != null) {
            return ResizeGesture.begun(now, at, handle);
        }
        boolean onSelected = !Collections.disjoint(hits, now.selection());
        boolean marquee = hits.isEmpty() || !onSelected && (at.keys().shortcut() || at.keys().shift());
        return marquee
                ? MarqueeGesture.begun(now, at)
                : MoveGesture.begun(now, at, Hits.grabbed(hits, now.selection()));
    }

    /** What pressing already selects, so that a drag takes it along; what is selected stays so until the button is let go. */
    List<String> selectionWhilePressed(List<String> selection) {
        boolean keeps = handle != null || hits.isEmpty() || at.keys().shift() || at.keys().shortcut();
        return keeps || !Collections.disjoint(hits, selection) ? selection : List.of(hits.getFirst());
    }

    /** What a click selects. */
    List<String> clicked(List<String> selection) {
        if (handle != null) {
            return selection;
        }
        if (at.keys().shortcut()) {
            String next = Hits.next(hits, selection);
            return next == null ? selection : List.of(next);
        }
        if (at.keys().shift()) {
            return hits.isEmpty() ? selection : toggled(selection, hits.getFirst());
        }
        return hits.isEmpty() ? List.of() : List.of(hits.getFirst());
    }

    private static List<String> toggled(List<String> selection, String id) {
        List<String> ids = new ArrayList<>(selection);
        if (!ids.remove(id)) {
            ids.add(id);
        }
        return ids;
    }

    @Override
    public List<Edit> edits(Situation now) {
        return List.of();
    }

    @Override
    public Pointing pointing() {
        return handle == null ? Pointing.DEFAULT : Pointing.of(handle);
    }
}
