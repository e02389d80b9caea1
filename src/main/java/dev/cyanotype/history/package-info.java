/** The undo tree: every state that a document went through, what led to it, and the ways between them. */
@NullMarked
package dev.cyanotype.history;

import org.jspecify.annotations.NullMarked;
