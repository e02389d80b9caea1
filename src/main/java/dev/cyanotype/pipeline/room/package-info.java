/**
 * Making room: how far a component can move or grow among its neighbours, and what moves down where it needs more than that.
 * Everything is worked out on a {@link dev.cyanotype.pipeline.room.Layout}, which leaves the document as it is and says in the
 * end which edits it comes to.
 *
 * <p>Siblings that lie wholly inside a container-like one before them count as its contents, as the rules have it: they move
 * with it, keep it from shrinking, and make it grow.
 */
@NullMarked
package dev.cyanotype.pipeline.room;

import org.jspecify.annotations.NullMarked;
