package dev.cyanotype.blueprint;

import org.jspecify.annotations.Nullable;

/**
 * Where a component stands in the tree.
 *
 * @param parent the parent's id, or null on the screen itself
 * @param index its index among its siblings
 */
public record Place(@Nullable String parent, int index) {}
