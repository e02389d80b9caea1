package dev.cyanotype.session;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.edit.Change;
import dev.cyanotype.edit.Patch;
import dev.cyanotype.language.Code;
import dev.cyanotype.language.Rejection;
import dev.cyanotype.pipeline.Run;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/** The components that no edit may change for now. */
record Locks(SequencedSet<String> ids) {
    static final Locks NONE = new Locks(new LinkedHashSet<>());

    Locks {
        ids = new LinkedHashSet<>(ids);
    }

    /** The run, or its refusal where it changes a component that is locked. */
    Run held(Run run) {
        String id = ids.isEmpty() || run.historyMove() != null ? null : firstLocked(run.patch());
        return id == null ? run : run.refused(Rejection.of(Code.LOCKED, id + " is locked: unlock it to change it"));
    }

    private @Nullable String firstLocked(Patch patch) {
        for (Change change : patch.changes()) {
            String locked = switch (change) {
                case Change.FieldChange field -> field.id() != null && ids.contains(field.id()) ? field.id() : null;
                case Change.InsertChange _ -> null;
                case Change.RemoveChange removed -> lockedWithin(removed.component());
                case Change.MoveChange moved -> lockedWithin(moved.from().component());
            };
            if (locked != null) {
                return locked;
            }
        }
        return null;
    }

    private @Nullable String lockedWithin(Component top) {
        if (ids.contains(top.id())) {
            return top.id();
        }
        for (Component child : top.children()) {
            String locked = lockedWithin(child);
            if (locked != null) {
                return locked;
            }
        }
        return null;
    }
}
