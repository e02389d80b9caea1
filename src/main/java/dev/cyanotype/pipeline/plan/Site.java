package dev.cyanotype.pipeline.plan;

import dev.cyanotype.geometry.Box;
import org.jspecify.annotations.Nullable;

/**
 * Where a new component comes to lie.
 *
 * @param parent the parent to be, or null for the screen
 * @param index its index among its siblings
 * @param box its box
 * @param beside a sibling beside which it lies, or null
 * @param makesRoom whether what is in its way moves down
 */
record Site(@Nullable String parent, int index, Box box, @Nullable String beside, boolean makesRoom) {}
