package dev.cyanotype.language.resolve;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.ComponentType;
import dev.cyanotype.language.Target.Noun;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the components of a noun. By type they come from the document's own counts, at a cost that does not grow with the
 * document; by role and text it is looked through.
 */
final class Nouns {
    private final Observed document;
    private final Names names;

    Nouns(Observed document) {
        this.document = document;
        this.names = new Names(document, this);
    }

    /** All components of a noun, in document order, in a list of their own. */
    List<Component> all(Noun noun) {
        return switch (noun) {
            case Noun.Any() -> everything();
            case Noun.OfType(List<ComponentType> types, List<String> roles) ->
                count(types) > 0 ? ofTypes(types) : ofRoles(roles);
            case Noun.Named(String words, List<ComponentType> types) -> names.named(words, types);
            case Noun.Quoted(String text, List<ComponentType> types) -> names.quoted(text, types);
        };
    }

    /** The id that words spell, or null. */
    @Nullable String idSpelt(String words) {
        return names.idSpelt(words);
    }

    List<Component> everything() {
        List<Component> all = new ArrayList<>(document.count());
        document.forEachComponent(all::add);
        return all;
    }

    /** The number of all components. */
    int total() {
        return document.count();
    }

    /** Any component by its index in document order, from -1 backwards from the last; null where there is none. */
    @Nullable Component kth(int index) {
        int total = document.count();
        int left = index < 0 ? total + index : index;
        if (left < 0 || left >= total) {
            return null;
        }
        return index < 0 ? lastOf(null, -1 - index) : nthOf(null, left);
    }

    /** Goes down the tree, past whole subtrees that lie before the index. */
    private @Nullable Component nthOf(@Nullable String parent, int index) {
        int left = index;
        for (int i = 0; i < document.childCount(parent); i++) {
            Component child = document.child(parent, i);
            int below = child.children().total();
            if (left <= below) {
                return left == 0 ? child : nthOf(child.id(), left - 1);
            }
            left -= 1 + below;
        }
        return null;
    }

    /** Goes down the tree from its end: a parent comes after all below it. */
    private @Nullable Component lastOf(@Nullable String parent, int index) {
        int left = index;
        for (int i = document.childCount(parent) - 1; i >= 0; i--) {
            Component child = document.child(parent, i);
            int below = child.children().total();
            if (left <= below) {
                return left == below ? child : lastOf(child.id(), left);
            }
            left -= 1 + below;
        }
        return null;
    }

    /** Whether a component is there and of one of these types. */
    boolean isOf(String id, List<ComponentType> types) {
        Component component = document.component(id);
        return component != null && types.contains(component.type());
    }

    int count(List<ComponentType> types) {
        int count = 0;
        for (int i = 0; i < types.size(); i++) {
            count += document.count(types.get(i));
        }
        return count;
    }

    /**
     * One component of these types by its index in document order.
     *
     * @param index from 0, or from -1 backwards from the last
     */
    @Nullable Component kth(List<ComponentType> types, int index) {
        ComponentType only = null;
        for (int i = 0; i < types.size(); i++) {
            if (document.count(types.get(i)) > 0) {
                if (only != null) {
                    return merged(types, index);
                }
                only = types.get(i);
            }
        }
        return only == null ? null : document.nth(only, index < 0 ? document.count(only) + index : index);
    }

    /** Counts through several types at once from one end, as far as the index asks. */
    private @Nullable Component merged(List<ComponentType> types, int index) {
        boolean back = index < 0;
        int[] taken = new int[types.size()];
        int[][] paths = new int[types.size()][];
        Component[] heads = new Component[types.size()];
        for (int left = back ? -1 - index : index; ; left--) {
            int next = -1;
            for (int t = 0; t < taken.length; t++) {
                int count = document.count(types.get(t));
                if (taken[t] == count) {
                    continue;
                }
                Component head = document.nth(types.get(t), back ? count - 1 - taken[t] : taken[t]);
                if (head == null) {
                    continue;
                }
                if (heads[t] != head) {
                    heads[t] = head;
                    paths[t] = document.path(head.id());
                }
                if (next < 0 || Arrays.compare(paths[t], paths[next]) < 0 != back) {
                    next = t;
                }
            }
            if (next < 0 || left == 0) {
                return next < 0 ? null : heads[next];
            }
            taken[next]++;
        }
    }

    /** All components of these types, in document order. */
    List<Component> ofTypes(List<ComponentType> types) {
        int count = count(types);
        List<Component> found = new ArrayList<>(count);
        int present = 0;
        for (int i = 0; i < types.size(); i++) {
            present += document.count(types.get(i)) > 0 ? 1 : 0;
        }
        if (present > 1 && count > document.count() / 8) {
            document.forEachComponent(component -> {
                if (types.contains(component.type())) {
                    found.add(component);
                }
            });
            return found;
        }
        for (int i = 0; i < types.size(); i++) {
            document.forEach(types.get(i), found::add);
        }
        if (present > 1) {
            DocumentOrder.sort(document, found);
        }
        return found;
    }

    private List<Component> ofRoles(List<String> roles) {
        List<Component> found = new ArrayList<>();
        if (!roles.isEmpty()) {
            document.forEachComponent(component -> {
                if (hasRole(component, roles)) {
                    found.add(component);
                }
            });
        }
        return found;
    }

    private boolean hasRole(Component component, List<String> roles) {
        String own = document.role(component);
        for (int i = 0; own != null && i < roles.size(); i++) {
            if (Loosely.isName(own, roles.get(i))) {
                return true;
            }
        }
        return false;
    }
}
