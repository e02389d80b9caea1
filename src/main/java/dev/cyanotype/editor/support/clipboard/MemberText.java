package dev.cyanotype.editor.support.clipboard;

import dev.cyanotype.edit.Edit;
import dev.cyanotype.edit.EditReader;
import dev.cyanotype.edit.MemberPath;
import dev.cyanotype.json.JsonText;
import dev.cyanotype.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A member with its value, written {@code visual.bg_color="#B3202C"}: the path as sentences write it, then JSON.
 *
 * @param path where it stands in a component
 * @param value what stands there
 */
public record MemberText(MemberPath path, JsonValue value) {

    public String print() {
        return path.print() + '=' + value.onOneLine().toText();
    }

    /** The member that a text writes, or null where it writes none. */
    public static @Nullable MemberText parse(String text) {
        for (int at = text.indexOf('='); at >= 0; at = text.indexOf('=', at + 1)) {
            MemberPath path = path(text.substring(0, at));
            JsonValue value = path == null ? null : JsonText.value(text.substring(at + 1));
            if (path != null && value != null) {
                return new MemberText(path, value);
            }
        }
        return null;
    }

    private static @Nullable MemberPath path(String written) {
        return EditReader.read("unset " + written + " of screen") instanceof Edit.UnsetMember(var _, MemberPath path) ? path : null;
    }
}
