/**
 * Proof that the same edits give the same bytes: a program, which is a script or a history, is run again from its first state
 * under variations that must not matter, and compared turn by turn.
 */
@NullMarked
package dev.cyanotype.determinism;

import org.jspecify.annotations.NullMarked;
