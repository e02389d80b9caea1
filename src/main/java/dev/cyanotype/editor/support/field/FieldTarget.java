package dev.cyanotype.editor.support.field;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import java.util.ArrayList;
import java.util.List;

/**
 * What a field is about.
 *
 * @param ids the components; none for the screen
 */
public record FieldTarget(DocumentViewModel document, List<String> ids) {
    public FieldTarget {
        ids = List.copyOf(ids);
    }

    /** The screen of a document. */
    public static FieldTarget screen(DocumentViewModel document) {
        return new FieldTarget(document, List.of());
    }

    boolean isScreen() {
        return ids.isEmpty();
    }

    /** The components in a state of the document; those that are not there are left out. */
    public List<Component> components(Blueprint in) {
        List<Component> found = new ArrayList<>(ids.size());
        for (String id : ids) {
            Component component = in.component(id);
            if (component != null) {
                found.add(component);
            }
        }
        return found;
    }
}
