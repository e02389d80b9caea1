package dev.cyanotype.json;

/** What became of applying a patch: the changed document, or the first reason why there is none. */
public sealed interface Patched {

    record Applied(JsonValue document) implements Patched {}

    record Failed(String message) implements Patched {}
}
