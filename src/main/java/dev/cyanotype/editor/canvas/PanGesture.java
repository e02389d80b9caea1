package dev.cyanotype.editor.canvas;

import dev.cyanotype.edit.Edit;
import java.util.List;

/** The document being pushed around. */
record PanGesture(Pointer last) implements Gesture {

    @Override
    public Gesture moved(Situation now, Pointer to) {
        return new PanGesture(to);
    }

    @Override
    public List<Edit> edits(Situation now) {
        return List.of();
    }

    @Override
    public Pointing pointing() {
        return Pointing.CLOSED_HAND;
    }
}
