package dev.cyanotype.editor.canvas;

import dev.cyanotype.edit.Edit;
import dev.cyanotype.edit.EditReader;
import dev.cyanotype.edit.MemberPath;
import dev.cyanotype.editor.canvas.gesture.Hits;
import dev.cyanotype.json.JsonText;
import dev.cyanotype.json.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value of one component held over another, to be given to it.
 *
 * @param text what is held, as it came
 * @param path the member
 * @param value its value
 * @param id the component under the pointer, or null
 */
record GrantGesture(String text, MemberPath path, JsonValue value, @Nullable String id) implements Gesture {

    /** The gesture that a text such as {@code visual.bg_color="#FFFFFF"} stands for, or null where it stands for none. */
    static @Nullable GrantGesture of(String text) {
        for (int at = text.indexOf('='); at >= 0; at = text.indexOf('=', at + 1)) {
            JsonValue value = JsonText.value(text.substring(at + 1));
            Edit named = EditReader.read("unset " + text.substring(0, at) + " of screen"); // reads the path as sentences do
            if (value != null && named instanceof Edit.UnsetMember unset) {
                return new GrantGesture(text, unset.path(), value, null);
            }
        }
        return null;
    }

    @Override
    public Gesture moved(Situation now, Pointer to) {
        String under = Hits.target(now.document(), to.documentX(now.viewport()), to.documentY(now.viewport()), 0);
        return new GrantGesture(text, path, value, under);
    }

    @Override
    public List<Edit> edits(Situation now) {
        return id == null || value.equals(path.get(now.document().required(id).members()))
                ? List.of()
                : List.of(new Edit.SetMember(id, path, value));
    }

    @Override
    public List<Mark> marks(Situation now) {
        return id == null ? List.of() : List.of(new Mark.Outline(now.document().required(id).box(), Mark.Kind.TARGET));
    }
}
