/**
 * The locked schema of a blueprint, compiled into a checker that says of every value at fault where it stands and what it
 * must be. The schema file stays the single truth: what is checked is read from it.
 */
@NullMarked
package dev.cyanotype.blueprint.schema;

import org.jspecify.annotations.NullMarked;
