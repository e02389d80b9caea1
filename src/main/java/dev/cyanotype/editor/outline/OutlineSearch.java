package dev.cyanotype.editor.outline;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.ComponentList;
import dev.cyanotype.editor.support.look.TypeLooks;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks for components by their text, id, type and role, in any letter case. */
final class OutlineSearch {
    private OutlineSearch() {}

    /**
     * What was found.
     *
     * @param matches the ids of the components found
     * @param shown those, and what they lie in
     */
    record Found(Set<String> matches, Set<String> shown) {

        /** Whether something in a component was found. */
        boolean leadsOn(Component component) {
            for (Component child : component.children()) {
                if (shown.contains(child.id())) {
                    return true;
                }
            }
            return false;
        }
    }

    static Found find(Blueprint document, String words) {
        var found = new Found(new HashSet<>(), new HashSet<>());
        gather(document.components(), words, found);
        return found;
    }

    private static boolean gather(ComponentList siblings, String words, Found found) {
        boolean any = false;
        for (Component component : siblings) {
            boolean matches = matches(component, words);
            if (matches) {
                found.matches().add(component.id());
            }
            if (gather(component.children(), words, found) | matches) {
                found.shown().add(component.id());
                any = true;
            }
        }
        return any;
    }

    private static boolean matches(Component component, String words) {
        return holds(component.text(), words)
                || holds(component.id(), words)
                || holds(TypeLooks.name(component.type()), words)
                || holds(component.type().wireName(), words)
                || holds(component.role(), words);
    }

    private static boolean holds(@Nullable String text, String words) {
        if (text == null) {
            return false;
        }
        for (int i = 0; i <= text.length() - words.length(); i++) {
            if (text.regionMatches(true, i, words, 0, words.length())) {
                return true;
            }
        }
        return false;
    }
}
