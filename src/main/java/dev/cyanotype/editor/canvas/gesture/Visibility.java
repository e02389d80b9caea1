package dev.cyanotype.editor.canvas.gesture;

import dev.cyanotype.blueprint.BlueprintView;
import dev.cyanotype.blueprint.Component;

/** Which components can be seen. */
final class Visibility {
    private Visibility() {}

    /** Whether a component is hidden, by itself or with one that it is in. */
    static boolean isHidden(BlueprintView document, String id) {
        for (String at = id; at != null; at = document.parent(at)) {
            Component component = document.required(at);
            if (!component.visual().isVisible()) {
                return true;
            }
        }
        return false;
    }
}
