package dev.cyanotype.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The operations of RFC 6902 on a document; all text beside the changed places stays as it was written. */
final class PatchTarget {
    private PatchTarget() {}

    /** What happens to the array or object that holds the place. */
    @FunctionalInterface
    private interface Change {
        Patched apply(JsonValue parent, String token);
    }

    static Patched add(JsonValue document, JsonPointer path, JsonValue value) {
        return path.isRoot()
                ? new Patched.Applied(value)
                : change(document, path, 0, (parent, token) -> added(parent, token, value));
    }

    static Patched replace(JsonValue document, JsonPointer path, JsonValue value) {
        return path.isRoot()
                ? new Patched.Applied(value)
                : change(document, path, 0, (parent, token) -> JsonPointer.child(parent, token) == null
                        ? missing(path)
                        : new Patched.Applied(withChild(parent, token, value)));
    }

    static Patched remove(JsonValue document, JsonPointer path) {
        return path.isRoot()
                ? new Patched.Failed("the whole document cannot be removed")
                : change(document, path, 0, (parent, token) -> JsonPointer.child(parent, token) == null
                        ? missing(path)
                        : new Patched.Applied(withoutChild(parent, token)));
    }

    static Patched move(JsonValue document, JsonPointer from, JsonPointer path) {
        JsonValue value = from.in(document);
        if (value == null) {
            return missing(from);
        }
        if (from.equals(path)) {
            return new Patched.Applied(document);
        }
        if (from.contains(path)) {
            return new Patched.Failed(from + " cannot be moved into itself");
        }
        return switch (remove(document, from)) {
            case Patched.Applied(JsonValue without) -> add(without, path, value);
            case Patched.Failed failed -> failed;
        };
    }

    static Patched copy(JsonValue document, JsonPointer from, JsonPointer path) {
        JsonValue value = from.in(document);
        return value == null ? missing(from) : add(document, path, value);
    }

    static Patched test(JsonValue document, JsonPointer path, JsonValue value) {
        JsonValue found = path.in(document);
        if (found == null) {
            return missing(path);
        }
        return found.equals(value) ? new Patched.Applied(document) : new Patched.Failed(path + " has another value");
    }

    /** The value at a place that is there. */
    static JsonValue at(JsonValue document, JsonPointer path) {
        JsonValue value = path.in(document);
        if (value == null) {
            throw new IllegalArgumentException("there is nothing at " + path);
        }
        return value;
    }

    /** What undoes putting a value at a place. */
    static List<PatchOperation> undoAdd(JsonValue before, JsonPointer path) {
        if (path.isRoot()) {
            return List.of(new PatchOperation.Replace(path, before));
        }
        int last = path.tokens().size() - 1;
        JsonPointer parent = new JsonPointer(path.tokens().subList(0, last));
        String token = path.tokens().get(last);
        JsonValue holder = at(before, parent);
        if (holder instanceof JsonArray array) {
            return List.of(new PatchOperation.Remove(token.equals("-") ? parent.then(array.size()) : path));
        }
        JsonValue old = JsonPointer.child(holder, token);
        return List.of(old == null ? new PatchOperation.Remove(path) : new PatchOperation.Replace(path, old));
    }

    private static Patched change(JsonValue parent, JsonPointer path, int depth, Change change) {
        String token = path.tokens().get(depth);
        if (depth == path.tokens().size() - 1) {
            return change.apply(parent, token);
        }
        @Nullable JsonValue child = JsonPointer.child(parent, token);
        if (child == null) {
            return missing(path);
        }
        return switch (change(child, path, depth + 1, change)) {
            case Patched.Applied(JsonValue changed) -> new Patched.Applied(withChild(parent, token, changed));
            case Patched.Failed failed -> failed;
        };
    }

    private static Patched added(JsonValue parent, String token, JsonValue value) {
        if (parent instanceof JsonObject object) {
            return new Patched.Applied(object.with(token, value));
        }
        if (!(parent instanceof JsonArray array)) {
            return new Patched.Failed("nothing can be added to a value that is no array and no object");
        }
        int index = token.equals("-") ? array.size() : JsonPointer.index(token);
        return index < 0 || index > array.size()
                ? new Patched.Failed("'" + token + "' is no place in an array of " + array.size())
                : new Patched.Applied(array.inserted(index, value));
    }

    private static JsonValue withChild(JsonValue parent, String token, JsonValue value) {
        return switch (parent) {
            case JsonArray array -> array.with(JsonPointer.index(token), value);
            case JsonObject object -> object.with(token, value);
            case JsonString _, JsonNumber _, JsonLiteral _, JsonHole _ -> throw new IllegalArgumentException("no children");
        };
    }

    private static JsonValue withoutChild(JsonValue parent, String token) {
        return switch (parent) {
            case JsonArray array -> array.without(JsonPointer.index(token));
            case JsonObject object -> object.without(object.indexOf(token));
            case JsonString _, JsonNumber _, JsonLiteral _, JsonHole _ -> throw new IllegalArgumentException("no children");
        };
    }

    private static Patched.Failed missing(JsonPointer path) {
        return new Patched.Failed("there is nothing at " + path);
    }
}
