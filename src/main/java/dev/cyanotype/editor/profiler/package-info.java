/**
 * The profiler panel: what the runs of a document's pipeline cost, as they happen, against a baseline that was pinned, and with
 * the optimisations on against off. It looks at a recording while it is seen and not at all while it is not.
 */
@NullMarked
package dev.cyanotype.editor.profiler;

import org.jspecify.annotations.NullMarked;
