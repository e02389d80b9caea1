package dev.cyanotype.editor.canvas;

import dev.cyanotype.edit.Edit;
import java.util.List;

/** Nothing under way. */
record IdleGesture() implements Gesture {
    static final Gesture IDLE = new IdleGesture();

    @Override
    public Gesture moved(Situation now, Pointer to) {
        return this;
    }

    @Override
    public List<Edit> edits(Situation now) {
        return List.of();
    }
}
