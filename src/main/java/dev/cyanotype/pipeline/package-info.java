/**
 * The one way in which a document changes: decompose, execute, verify, serialize. Deterministic, all or nothing, and measured;
 * each optimisation has its switch and its plain twin, and none of them reaches a result.
 */
@NullMarked
package dev.cyanotype.pipeline;

import org.jspecify.annotations.NullMarked;
