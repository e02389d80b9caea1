package dev.cyanotype.editor.canvas;

import dev.cyanotype.blueprint.Component;
import org.jspecify.annotations.Nullable;

/**
 * A component under the pointer, to be chosen from a list.
 *
 * @param type such as {@code button}
 * @param text its text, or null
 */
record Hit(String id, String type, @Nullable String text) {
    private static final int LONGEST = 32;

    static Hit of(Component component) {
        return new Hit(component.id(), component.type().wireName(), component.text());
    }

    /** One line such as {@code button  cta_1  “Order now”}. */
    String label() {
        String said = text;
        if (said == null || said.isBlank()) {
            return type + "  " + id;
        }
        String line = said.replace('\n', ' ');
        return type + "  " + id + "  “" + (line.length() > LONGEST ? line.substring(0, LONGEST - 1) + '…' : line) + '”';
    }
}
