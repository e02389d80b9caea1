/** Tests of the undo tree. */
@NullMarked
package dev.cyanotype.history;

import org.jspecify.annotations.NullMarked;
