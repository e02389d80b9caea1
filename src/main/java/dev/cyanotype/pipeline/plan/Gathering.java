package dev.cyanotype.pipeline.plan;

import dev.cyanotype.blueprint.Draft;
import dev.cyanotype.colour.Colour;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.edit.Edit.SetMember;
import dev.cyanotype.edit.Edit.UnsetMember;
import dev.cyanotype.edit.MemberPath;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The edits and notes that a plan comes to, while it is made. A member that is as it should be gives no edit. */
final class Gathering {
    private final Draft draft;
    private final List<Edit> edits = new ArrayList<>(4);
    private @Nullable List<String> notes;

    Gathering(Draft draft) {
        this.draft = draft;
    }

    void add(Edit edit) {
        edits.add(edit);
    }

    void addAll(List<Edit> more) {
        edits.addAll(more);
    }

    /** Puts edits before those that there are. */
    void addFirst(List<Edit> first) {
        edits.addAll(0, first);
    }

    void note(String note) {
        if (notes == null) {
            notes = new ArrayList<>(2);
        }
        notes.add(note);
    }

    boolean isEmpty() {
        return edits.isEmpty();
    }

    void set(@Nullable String id, MemberPath path, JsonValue value) {
        if (!value.equals(path.get(owner(id)))) {
            edits.add(new SetMember(id, path, value));
        }
    }

    void setColour(@Nullable String id, MemberPath path, Colour colour) {
        Colour found = Colours.read(path.get(owner(id)));
        if (!colour.equals(found)) {
            edits.add(new SetMember(id, path, JsonString.of(colour.toHex())));
        }
    }

    /** Sets a colour instead of one that was to be set. */
    void replaceColour(String id, MemberPath path, Colour colour) {
        edits.removeIf(edit -> edit instanceof SetMember(String other, MemberPath same, JsonValue value) && id.equals(other) && path.equals(same));
        setColour(id, path, colour);
    }

    void unset(@Nullable String id, MemberPath path) {
        if (path.get(owner(id)) != null) {
            edits.add(new UnsetMember(id, path));
        }
    }

    private JsonObject owner(@Nullable String id) {
        return id == null ? draft.members() : draft.required(id).members();
    }

    Planned planned() {
        return edits.isEmpty() && notes == null ? Planned.NOTHING : new Planned.Edits(edits, notes == null ? List.of() : notes);
    }
}
