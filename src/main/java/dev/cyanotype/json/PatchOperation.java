package dev.cyanotype.json;

import java.util.ArrayList;
import java.util.List;

/** One operation of a JSON Patch (RFC 6902, section 4). */
public sealed interface PatchOperation {

    /** The place that the operation is about. */
    JsonPointer path();

    record Add(JsonPointer path, JsonValue value) implements PatchOperation {}

    record Remove(JsonPointer path) implements PatchOperation {}

    record Replace(JsonPointer path, JsonValue value) implements PatchOperation {}

    record Move(JsonPointer from, JsonPointer path) implements PatchOperation {}

    record Copy(JsonPointer from, JsonPointer path) implements PatchOperation {}

    record Test(JsonPointer path, JsonValue value) implements PatchOperation {}

    /** The document after this operation, or why it cannot be done. */
    default Patched applyTo(JsonValue document) {
        return switch (this) {
            case Add(JsonPointer path, JsonValue value) -> PatchTarget.add(document, path, value);
            case Remove(JsonPointer path) -> PatchTarget.remove(document, path);
            case Replace(JsonPointer path, JsonValue value) -> PatchTarget.replace(document, path, value);
            case Move(JsonPointer from, JsonPointer path) -> PatchTarget.move(document, from, path);
            case Copy(JsonPointer from, JsonPointer path) -> PatchTarget.copy(document, from, path);
            case Test(JsonPointer path, JsonValue value) -> PatchTarget.test(document, path, value);
        };
    }

    /** What undoes this operation, in order, where it can be applied to {@code before}. */
    default List<PatchOperation> inverse(JsonValue before) {
        return switch (this) {
            case Add(JsonPointer path, JsonValue _) -> PatchTarget.undoAdd(before, path);
            case Remove(JsonPointer path) -> List.of(new Add(path, PatchTarget.at(before, path)));
            case Replace(JsonPointer path, JsonValue _) -> List.of(new Replace(path, PatchTarget.at(before, path)));
            case Move(JsonPointer from, JsonPointer path) when from.equals(path) -> List.of();
            case Move(JsonPointer from, JsonPointer path) -> {
                JsonValue value = PatchTarget.at(before, from);
                List<PatchOperation> undo = new ArrayList<>();
                if (new Remove(from).applyTo(before) instanceof Patched.Applied(JsonValue without)) {
                    undo.addAll(PatchTarget.undoAdd(without, path));
                }
                undo.add(new Add(from, value));
                yield undo;
            }
            case Copy(JsonPointer _, JsonPointer path) -> PatchTarget.undoAdd(before, path);
            case Test _ -> List.of();
        };
    }

    /** The operation as RFC 6902 writes it. */
    default JsonObject toJson() {
        return switch (this) {
            case Add(JsonPointer path, JsonValue value) -> json("add", path).with("value", value);
            case Remove(JsonPointer path) -> json("remove", path);
            case Replace(JsonPointer path, JsonValue value) -> json("replace", path).with("value", value);
            case Move(JsonPointer from, JsonPointer path) -> json("move", path).with("from", JsonString.of(from.toString()));
            case Copy(JsonPointer from, JsonPointer path) -> json("copy", path).with("from", JsonString.of(from.toString()));
            case Test(JsonPointer path, JsonValue value) -> json("test", path).with("value", value);
        };
    }

    private static JsonObject json(String op, JsonPointer path) {
        return JsonObject.EMPTY.with("op", JsonString.of(op)).with("path", JsonString.of(path.toString()));
    }
}
