/** Proof that the same edits give the same bytes: revisions made again, in other ways, and compared. */
@NullMarked
package dev.cyanotype.determinism;

import org.jspecify.annotations.NullMarked;
