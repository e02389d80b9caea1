package dev.cyanotype.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A JSON Patch (RFC 6902): operations that are all applied, in order, or not at all. */
public record JsonPatch(List<PatchOperation> operations) {
    private static final List<String> OPERATIONS = List.of("add", "remove", "replace", "move", "copy", "test");

    /** What became of reading a patch from JSON. */
    public sealed interface Parsed {

        record Understood(JsonPatch patch) implements Parsed {}

        record Malformed(String message) implements Parsed {}
    }

    public JsonPatch {
        operations = List.copyOf(operations);
    }

    /** The patched document, or the first operation that failed, counted from 0. */
    public Patched apply(JsonValue document) {
        JsonValue state = document;
        for (int i = 0; i < operations.size(); i++) {
            switch (operations.get(i).applyTo(state)) {
                case Patched.Applied(JsonValue next) -> state = next;
                case Patched.Failed(String message) -> {
                    return new Patched.Failed("operation " + i + ": " + message);
                }
            }
        }
        return new Patched.Applied(state);
    }

    /**
     * The patch that undoes this one after it was applied to a document, or nothing if it cannot be applied. It restores the
     * meaning; a member that was removed comes back as the last of its object.
     */
    public Optional<JsonPatch> inverse(JsonValue document) {
        List<PatchOperation> undo = new ArrayList<>();
        JsonValue state = document;
        for (PatchOperation operation : operations) {
            if (!(operation.applyTo(state) instanceof Patched.Applied(JsonValue next))) {
                return Optional.empty();
            }
            undo.addAll(0, operation.inverse(state));
            state = next;
        }
        return Optional.of(new JsonPatch(undo));
    }

    /** The patch as an array of objects. */
    public JsonArray toJson() {
        JsonValue[] items = new JsonValue[operations.size()];
        for (int i = 0; i < items.length; i++) {
            items[i] = operations.get(i).toJson();
        }
        return JsonArray.of(items);
    }

    /** The patch that an array of objects stands for; members that RFC 6902 does not name are ignored, as it says. */
    public static Parsed read(JsonValue json) {
        if (!(json instanceof JsonArray array)) {
            return new Parsed.Malformed("a patch is an array of operations");
        }
        List<PatchOperation> operations = new ArrayList<>(array.size());
        for (int i = 0; i < array.size(); i++) {
            if (!(array.get(i) instanceof JsonObject object)) {
                return new Parsed.Malformed("operation " + i + " is no object");
            }
            PatchOperation operation = operation(object);
            if (operation == null) {
                return new Parsed.Malformed("operation " + i + ": " + fault(object));
            }
            operations.add(operation);
        }
        return new Parsed.Understood(new JsonPatch(operations));
    }

    private static @Nullable PatchOperation operation(JsonObject object) {
        String op = object.string("op");
        JsonPointer path = pointer(object, "path");
        JsonPointer from = pointer(object, "from");
        JsonValue value = object.get("value");
        if (op == null || path == null) {
            return null;
        }
        return switch (op) {
            case "add" -> value == null ? null : new PatchOperation.Add(path, value);
            case "remove" -> new PatchOperation.Remove(path);
            case "replace" -> value == null ? null : new PatchOperation.Replace(path, value);
            case "move" -> from == null ? null : new PatchOperation.Move(from, path);
            case "copy" -> from == null ? null : new PatchOperation.Copy(from, path);
            case "test" -> value == null ? null : new PatchOperation.Test(path, value);
            default -> null;
        };
    }

    private static String fault(JsonObject object) {
        String op = object.string("op");
        if (op == null || !OPERATIONS.contains(op)) {
            return "'op' is none of " + String.join(", ", OPERATIONS);
        }
        if (pointer(object, "path") == null) {
            return "'path' is missing or no JSON pointer";
        }
        return op.equals("move") || op.equals("copy") ? "'from' is missing or no JSON pointer" : "'value' is missing";
    }

    private static @Nullable JsonPointer pointer(JsonObject object, String name) {
        String text = object.string(name);
        return text == null ? null : JsonPointer.parse(text).orElse(null);
    }
}
