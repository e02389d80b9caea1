package dev.cyanotype.editor.outline;

import dev.cyanotype.edit.Change;
import dev.cyanotype.edit.Change.FieldChange;
import dev.cyanotype.edit.Patch;
import dev.cyanotype.history.Revision;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Steps through a history that change members alone, and none of those that move or hide lines of the outline. */
final class FieldsOnly {
    /** Of more than these, the outline is laid out anew. */
    private static final int MOST = 100;

    private FieldsOnly() {}

    /** The ids of the components that a step from one revision to the next, or back, changes; null where it changes more, or many. */
    static @Nullable Set<String> changed(Revision from, Revision to) {
        Patch patch = Objects.equals(to.parent(), from.number()) ? to.patch() : Objects.equals(from.parent(), to.number()) ? from.patch() : null;
        if (patch == null) {
            return null;
        }
        Set<String> ids = new HashSet<>();
        for (Change change : patch.changes()) {
            if (!(change instanceof FieldChange field) || hides(field)) {
                return null;
            }
            if (field.id() != null && ids.add(field.id()) && ids.size() > MOST) {
                return null;
            }
        }
        return ids;
    }

    private static boolean hides(FieldChange field) {
        String last = field.path().last();
        return last.equals("visible") || last.equals("visual") || last.equals("children");
    }
}
