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
    /** Where a line is looked for around its place: there, and where one came in or went before it. */
    private static final int[] STEPS = {0, -1, 1};

    private final Set<String> expanded;

    OutlineTree(Blueprint document) {
        expanded = new HashSet<>();
        if (document.count() <= FEW) {
            document.forEachComponent(component -> expanded.add(component.id()));
        }
    }

    private OutlineTree(Set<String> expanded) {
        this.expanded = new HashSet<>(expanded);
    }

    /** A tree that looks the same and stays so. */
    OutlineTree copy() {
        return new OutlineTree(expanded);
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
     * @param before the lines that there were, of which those that stay are taken over
     */
    List<OutlineRow> rows(Blueprint document, OutlineSearch.@Nullable Found found, List<OutlineRow> before) {
        var walk = new Walk(found, before);
        walk.level(document.components(), 0, false);
        return walk.rows;
    }

    private final class Walk {
        private final OutlineSearch.@Nullable Found found;
        private final List<OutlineRow> before;
        private final List<OutlineRow> rows;
        /** By how much lines have moved up so far. */
        private int shift;

        Walk(OutlineSearch.@Nullable Found found, List<OutlineRow> before) {
            this.found = found;
            this.before = before;
            this.rows = new ArrayList<>(before.size() + 8);
        }

        private void level(ComponentList siblings, int depth, boolean hiddenAround) {
            for (Component component : siblings) {
                if (found != null && !found.shown().contains(component.id())) {
                    continue;
                }
                OutlineRow known = known(component);
                boolean hides = known == null || known.component().members() != component.members() ? !component.visual().isVisible() : known.isHiddenItself();
                boolean hidden = hiddenAround || hides;
                boolean branch = !component.children().isEmpty();
                boolean open = branch && (found == null ? expanded.contains(component.id()) : found.leadsOn(component));
                boolean match = found != null && found.matches().contains(component.id());
                var row = new OutlineRow(component, depth, branch, open, hides, hidden, match);
                rows.add(known != null && known.looksLike(row) ? known : row);
                if (open) {
                    level(component.children(), depth + 1, hidden);
                }
            }
        }

        /** The line that a component had, if it is where it is to be expected. */
        private @Nullable OutlineRow known(Component component) {
            for (int step : STEPS) {
                int at = rows.size() + shift + step;
                if (at >= 0 && at < before.size() && before.get(at).id().equals(component.id())) {
                    shift += step;
                    return before.get(at);
                }
            }
            return null;
        }
    }
}
