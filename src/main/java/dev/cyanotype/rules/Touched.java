package dev.cyanotype.rules;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.edit.Change;
import dev.cyanotype.edit.Change.FieldChange;
import dev.cyanotype.edit.Change.InsertChange;
import dev.cyanotype.edit.Change.MoveChange;
import dev.cyanotype.edit.Change.RemoveChange;
import dev.cyanotype.edit.Patch;
import java.util.List;

/** What the changes since a state have touched of their own, gathered change by change. */
final class Touched {
    private static final int PLACE = Facet.SIBLINGS.bit();

    private final Marks components = new Marks();
    private final EditLineage lineage;
    private int screen;

    Touched(Blueprint before) {
        lineage = new EditLineage(before);
    }

    void add(Patch patch) {
        List<Change> changes = patch.changes();
        for (int i = 0; i < changes.size(); i++) {
            add(changes.get(i));
        }
    }

    private void add(Change change) {
        switch (change) {
            case FieldChange field -> {
                String id = field.id();
                if (id == null) {
                    screen |= Causes.ofScreen(field.path());
                } else {
                    components.add(id, Causes.ofComponent(field.path()));
                }
            }
            case InsertChange in -> {
                lineage.inserted(in.component());
                components.add(in.component().id(), PLACE);
            }
            case RemoveChange out -> {
                lineage.removed(out.component());
                components.add(out.component().id(), PLACE);
            }
            case MoveChange(RemoveChange from, InsertChange to) -> {
                lineage.removed(from.component());
                lineage.movedIn(to.component());
                components.add(to.component().id(), PLACE);
            }
        }
    }

    /** The components, with the bits of the facets that changed. */
    Marks components() {
        return components;
    }

    /** The bits of the facets of the screen that changed. */
    int screen() {
        return screen;
    }

    EditLineage lineage() {
        return lineage;
    }
}
