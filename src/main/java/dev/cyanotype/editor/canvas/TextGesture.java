package dev.cyanotype.editor.canvas;

import dev.cyanotype.edit.Edit;
import dev.cyanotype.edit.MemberPath;
import dev.cyanotype.json.JsonString;
import java.util.List;

/**
 * The text of a component being edited in its place.
 *
 * @param id the component
 * @param before its text before, empty where it had none
 * @param text what has been typed
 */
record TextGesture(String id, String before, String text) implements Gesture {
    private static final MemberPath TEXT = MemberPath.of("text");

    @Override
    public Gesture moved(Situation now, Pointer to) {
        return this;
    }

    @Override
    public List<Edit> edits(Situation now) {
        return text.equals(before) ? List.of() : List.of(new Edit.SetMember(id, TEXT, JsonString.of(text)));
    }
}
