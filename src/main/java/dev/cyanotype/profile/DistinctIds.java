package dev.cyanotype.profile;

import dev.cyanotype.edit.Change;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Counts the components that changes are about, in a table that is used again and again. Beyond {@value #MOST} changes those
 * that follow on one of another component are counted.
 */
final class DistinctIds {
    private static final int MOST = 1_024;
    private static final int SLOTS = 4 * MOST;

    private final @Nullable String[] ids = new @Nullable String[SLOTS];
    private final int[] usedIn = new int[SLOTS];
    private int round;

    int count(List<Change> changes) {
        round++;
        int size = changes.size();
        int count = 0;
        String last = null;
        for (int i = 0; i < size; i++) {
            String id = of(changes.get(i));
            if (id != null && !id.equals(last) && (i >= MOST || isNew(id))) {
                count++;
            }
            last = id;
        }
        return count;
    }

    private boolean isNew(String id) {
        int hash = id.hashCode();
        int slot = (hash ^ hash >>> 16) & SLOTS - 1;
        while (usedIn[slot] == round) {
            if (id.equals(ids[slot])) {
                return false;
            }
            slot = slot + 1 & SLOTS - 1;
        }
        usedIn[slot] = round;
        ids[slot] = id;
        return true;
    }

    private static @Nullable String of(Change change) {
        return switch (change) {
            case Change.FieldChange field -> field.id();
            case Change.InsertChange insert -> insert.component().id();
            case Change.RemoveChange remove -> remove.component().id();
            case Change.MoveChange move -> move.from().component().id();
        };
    }
}
