package dev.cyanotype.edit;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Components;
import dev.cyanotype.blueprint.Draft;
import dev.cyanotype.blueprint.Place;
import dev.cyanotype.edit.Change.FieldChange;
import dev.cyanotype.edit.Change.InsertChange;
import dev.cyanotype.edit.Change.MoveChange;
import dev.cyanotype.edit.Change.RemoveChange;
import dev.cyanotype.json.JsonArray;
import dev.cyanotype.json.JsonHole;
import dev.cyanotype.json.JsonPatch;
import dev.cyanotype.json.JsonPointer;
import dev.cyanotype.json.JsonValue;
import dev.cyanotype.json.PatchOperation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes patches as RFC 6902 has them: every operation with the pointer that is right when it is its turn. */
public final class JsonPatchWriter {
    private final List<PatchOperation> operations = new ArrayList<>();
    /** The document with its structure changed so far; members stay as they were, since no pointer depends on them. */
    private final Draft structure;

    private JsonPatchWriter(Blueprint before) {
        structure = new Draft(before);
    }

    /** The operations that a patch comes to on the document that it was made for. */
    public static JsonPatch operations(Patch patch, Blueprint before) {
        var writer = new JsonPatchWriter(before);
        for (Change change : patch.changes()) {
            writer.add(change);
        }
        return new JsonPatch(writer.operations);
    }

    /** The same as JSON. */
    public static JsonArray write(Patch patch, Blueprint before) {
        return operations(patch, before).toJson();
    }

    private void add(Change change) {
        switch (change) {
            case FieldChange field -> operations.add(operation(field));
            case InsertChange insert -> {
                operations.add(new PatchOperation.Add(place(insert.parent(), insert.index()), Components.toJson(insert.component())));
                insert.applyTo(structure);
            }
            case RemoveChange remove -> {
                operations.add(new PatchOperation.Remove(component(remove.component().id())));
                remove.applyTo(structure);
            }
            case MoveChange(RemoveChange from, InsertChange to) -> {
                JsonPointer source = component(from.component().id());
                from.applyTo(structure);
                move(source, to);
                to.applyTo(structure);
            }
        }
    }

    /** A target that comes to stand where the source stood looks as if it were within it, which RFC 6902 does not let a move be. */
    private void move(JsonPointer source, InsertChange to) {
        JsonPointer target = place(to.parent(), to.index());
        if (source.contains(target)) {
            operations.add(new PatchOperation.Remove(source));
            operations.add(new PatchOperation.Add(target, Components.toJson(to.component())));
        } else {
            operations.add(new PatchOperation.Move(source, target));
        }
    }

    private PatchOperation operation(FieldChange change) {
        JsonPointer at = change.id() == null ? JsonPointer.ROOT : component(change.id());
        for (String name : change.path().names()) {
            at = at.then(name);
        }
        Slot after = change.after();
        if (after == null) {
            return new PatchOperation.Remove(at);
        }
        JsonValue value = after.member().value() instanceof JsonHole ? JsonArray.of() : after.member().value().onOneLine();
        return change.before() == null ? new PatchOperation.Add(at, value) : new PatchOperation.Replace(at, value);
    }

    private JsonPointer component(String id) {
        Place place = structure.place(id);
        if (place == null) {
            throw new IllegalArgumentException("no component " + id);
        }
        return place(place.parent(), place.index());
    }

    private JsonPointer place(@Nullable String parent, int index) {
        JsonPointer list = parent == null ? JsonPointer.ROOT.then("components") : component(parent).then("children");
        return list.then(index);
    }
}
