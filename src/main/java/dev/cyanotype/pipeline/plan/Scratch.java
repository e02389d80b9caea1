package dev.cyanotype.pipeline.plan;

import dev.cyanotype.blueprint.Draft;
import dev.cyanotype.blueprint.Place;
import dev.cyanotype.edit.Change;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.edit.EditPlanner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A copy of the draft on which edits are tried as they are planned, for plans whose later edits go by the earlier ones. */
final class Scratch {
    private final Draft draft;
    private final List<Edit> edits = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    Scratch(Draft original) {
        this.draft = original.copied();
    }

    /** The document as the edits so far leave it. */
    Draft draft() {
        return draft;
    }

    void make(Edit edit) {
        EditPlanner.apply(edit, draft, changes);
        edits.add(edit);
    }

    void makeAll(List<Edit> more) {
        for (Edit edit : more) {
            make(edit);
        }
    }

    void note(String note) {
        notes.add(note);
    }

    /** Makes what another plan, made on this copy, comes to; gives why it cannot be made, or null. */
    Planned.@Nullable Refused take(Planned planned) {
        return switch (planned) {
            case Planned.Refused refused -> refused;
            case Planned.Edits(List<Edit> more, List<String> said) -> {
                makeAll(more);
                notes.addAll(said);
                yield null;
            }
        };
    }

    /** Where a component that must be there stands. */
    Place place(String id) {
        return place(draft, id);
    }

    static Place place(Draft draft, String id) {
        Place place = draft.place(id);
        if (place == null) {
            throw new IllegalArgumentException("no component " + id);
        }
        return place;
    }

    Planned planned() {
        return new Planned.Edits(edits, notes);
    }
}
