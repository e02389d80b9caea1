package dev.cyanotype.rules;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where components come from, told from the changes that led to a state: its cost follows what came in and went. */
final class EditLineage implements Lineage {
    private final Blueprint before;
    private final List<Component> arrived = new ArrayList<>(0);
    private @Nullable Map<String, Integer> surplus;
    private @Nullable Set<String> fresh;

    EditLineage(Blueprint before) {
        this.before = before;
    }

    /** A component came in with all below it that was not there before. */
    void inserted(Component top) {
        arrived.add(top);
        arrive(top, true);
    }

    /** A component came in with all below it from another place. */
    void movedIn(Component top) {
        arrived.add(top);
        arrive(top, false);
    }

    private void arrive(Component top, boolean anew) {
        count(top.id(), 1);
        if (anew) {
            Set<String> known = fresh;
            if (known == null) {
                known = new HashSet<>();
                fresh = known;
            }
            known.add(top.id());
        }
        for (Component child : top.children()) {
            arrive(child, anew);
        }
    }

    /** A component went with all below it. */
    void removed(Component top) {
        count(top.id(), -1);
        for (Component child : top.children()) {
            removed(child);
        }
    }

    private void count(String id, int more) {
        Map<String, Integer> counts = surplus;
        if (counts == null) {
            counts = new HashMap<>();
            surplus = counts;
        }
        counts.merge(id, more, Integer::sum);
    }

    /** The components that came in, each with what was below it then. */
    List<Component> arrived() {
        return arrived;
    }

    @Override
    public @Nullable Component origin(String id) {
        return fresh != null && fresh.contains(id) ? null : before.component(id);
    }

    @Override
    public JsonObject originalScreen() {
        return before.members();
    }

    @Override
    public int copies(String id) {
        int had = before.place(id) == null ? 0 : 1;
        return had + (surplus == null ? 0 : surplus.getOrDefault(id, 0));
    }

    /** The same, the number of components of an id told by counting all that there are. */
    Lineage counting(Blueprint after) {
        Map<String, Integer> counts = HashMap.newHashMap(after.count());
        after.forEachComponent(component -> counts.merge(component.id(), 1, Integer::sum));
        return new Lineage() {
            @Override
            public @Nullable Component origin(String id) {
                return EditLineage.this.origin(id);
            }

            @Override
            public @Nullable JsonObject originalScreen() {
                return EditLineage.this.originalScreen();
            }

            @Override
            public int copies(String id) {
                return counts.getOrDefault(id, 0);
            }
        };
    }
}
