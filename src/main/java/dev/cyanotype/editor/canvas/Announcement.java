package dev.cyanotype.editor.canvas;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.geometry.Box;
import java.util.List;

/** What a screen reader says of the canvas. */
final class Announcement {
    private Announcement() {}

    static String of(Blueprint document, List<String> selection) {
        if (selection.isEmpty()) {
            return "Canvas, " + document.count() + " components, nothing selected. Tab walks through them.";
        }
        if (selection.size() > 1) {
            return selection.size() + " components selected";
        }
        Component component = document.component(selection.getFirst());
        return component == null ? "" : of(document, component);
    }

    private static String of(Blueprint document, Component component) {
        Box box = component.box();
        String text = component.text();
        String parent = document.parent(component.id());
        return component.type().wireName().replace('_', ' ') + ' ' + component.id()
                + (text == null || text.isBlank() ? "" : ", “" + text + '”')
                + ", at " + Words.position(box)
                + ", " + Words.number(box.width()) + " by " + Words.number(box.height())
                + (parent == null ? "" : ", in " + parent)
                + (component.visual().isVisible() ? "" : ", hidden");
    }
}
