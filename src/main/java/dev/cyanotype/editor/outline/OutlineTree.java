package dev.cyanotype.editor.outline;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.ComponentList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What of a document's tree is visible, and which lines that comes to. */
final class OutlineTree {
    /** Up to how many components everything is open at first. */
    private static final int FEW = 500;

    private final Set<String> expanded = new HashSet<>();

    OutlineTree(Blueprint document) {
        if (document.count() <= FEW) {
            document.forEachComponent(component -> expanded.add(component.id()));
        }
    }

    boolean setExpanded(String id, boolean expand) {
        return expand ? expanded.add(id) : expanded.remove(id);
    }

    /** Opens all that a component lies in. */
    boolean reveal(String id, Blueprint document) {
        boolean changed = false;
        for (String at = document.parent(id); at != null; at = document.parent(at)) {
            changed |= expanded.add(at);
        }
        return changed;
    }

    /**
     * The lines that are visible.
     *
     * @param found what is searched for, or null where nothing is
     * @param about how many they may be
     */
    List<OutlineRow> rows(Blueprint document, OutlineSearch.@Nullable Found found, int about) {
        var walk = new Walk(found, about);
        walk.level(document.components(), 0, false);
        return walk.rows;
    }

    private final class Walk {
        private final OutlineSearch.@Nullable Found found;
        private final List<OutlineRow> rows;

        Walk(OutlineSearch.@Nullable Found found, int about) {
            this.found = found;
            this.rows = new ArrayList<>(about);
        }

        private void level(ComponentList siblings, int depth, boolean hiddenAround) {
            for (Component component : siblings) {
                if (found != null && !found.shown().contains(component.id())) {
                    continue;
                }
                boolean hidden = hiddenAround || !component.visual().isVisible();
                boolean branch = !component.children().isEmpty();
                boolean open = branch && (found == null ? expanded.contains(component.id()) : found.leadsOn(component));
                boolean match = found != null && found.matches().contains(component.id());
                rows.add(new OutlineRow(component, depth, branch, open, hidden, match));
                if (open) {
                    level(component.children(), depth + 1, hidden);
                }
            }
        }
    }
}
