package dev.cyanotype.editor.support.field;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.json.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing of a component that a field reads and changes; where the component is null, of the screen. */
public interface Member {

    /** What it is called where it is copied: its path, such as {@code visual.bg_color}, or {@code x} where it has none. */
    String name();

    /** The value that is written down, or null where there is none. */
    @Nullable JsonValue read(Blueprint document, @Nullable Component component);

    /** Whether it has to be there. */
    default boolean isRequired() {
        return false;
    }

    /** The value that is copied with it, or null where there is none. */
    default @Nullable JsonValue copied(Blueprint document, @Nullable Component component) {
        return read(document, component);
    }

    /** The edits that give it a value, literal and in order. */
    List<Edit> set(Blueprint document, @Nullable Component component, JsonValue value);

    /** The edits that take it away; none where it has to be there. */
    List<Edit> unset(Blueprint document, @Nullable Component component);
}
