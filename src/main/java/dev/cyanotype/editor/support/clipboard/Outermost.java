package dev.cyanotype.editor.support.clipboard;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Those of some components that lie in none of the others. */
public final class Outermost {
    private Outermost() {}

    /** In the order of the document; ids that are not there are left out. */
    public static List<Component> of(List<String> ids, Blueprint document) {
        Set<String> meant = new HashSet<>(ids);
        List<Component> outermost = new ArrayList<>();
        if (meant.size() == 1) {
            Component only = document.component(ids.getFirst());
            return only == null ? List.of() : List.of(only);
        }
        document.forEachChild(null, top -> gather(top, meant, outermost));
        return outermost;
    }

    private static void gather(Component component, Set<String> meant, List<Component> outermost) {
        if (meant.contains(component.id())) {
            outermost.add(component);
            return;
        }
        for (Component child : component.children()) {
            gather(child, meant, outermost);
        }
    }
}
