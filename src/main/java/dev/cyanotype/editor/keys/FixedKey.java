package dev.cyanotype.editor.keys;

/**
 * A key that cannot be changed, listed so that people find it.
 *
 * @param where the part of the window that it works in, such as {@code Canvas}
 * @param keys as people read them
 * @param does what it does
 */
public record FixedKey(String where, String keys, String does) {}
