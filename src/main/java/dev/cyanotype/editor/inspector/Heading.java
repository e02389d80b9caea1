package dev.cyanotype.editor.inspector;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.ComponentType;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands over the fields.
 *
 * @param title what they are about: {@code title_1}, {@code 3 buttons}, {@code 4 components}
 * @param detail what that is: {@code title}
 */
public record Heading(String title, String detail) {
    static final Heading NONE = new Heading("", "");

    static Heading ofScreen(Blueprint document) {
        String id = document.members().string("screen_id");
        return new Heading(id == null ? "Screen" : id, "screen");
    }

    static Heading of(List<Component> components, Set<ComponentType> types) {
        @Nullable ComponentType type = types.size() == 1 ? types.iterator().next() : null;
        if (components.size() == 1 && type != null) {
            return new Heading(components.getFirst().id(), words(type));
        }
        return new Heading(components.size() + " " + (type == null ? "component" : words(type)) + "s", "");
    }

    private static String words(ComponentType type) {
        return type.wireName().replace('_', ' ');
    }
}
