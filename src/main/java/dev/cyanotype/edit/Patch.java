package dev.cyanotype.edit;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Draft;
import java.util.ArrayList;
import java.util.List;

/**
 * Changes in the order in which they are made.
 *
 * @param changes the changes; none where nothing changes
 */
public record Patch(List<Change> changes) {
    public static final Patch NONE = new Patch(List.of());

    public Patch {
        changes = List.copyOf(changes);
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    public void applyTo(Draft draft) {
        for (Change change : changes) {
            change.applyTo(draft);
        }
    }

    public Blueprint applyTo(Blueprint blueprint) {
        var draft = new Draft(blueprint);
        applyTo(draft);
        return draft.build();
    }

    /** The patch that takes this one back, to the byte. */
    public Patch inverse() {
        List<Change> inverse = new ArrayList<>(changes.size());
        for (Change change : changes.reversed()) {
            inverse.add(change.inverse());
        }
        return new Patch(inverse);
    }

    /** This patch and then another. */
    public Patch then(Patch next) {
        List<Change> all = new ArrayList<>(changes);
        all.addAll(next.changes);
        return new Patch(all);
    }
}
