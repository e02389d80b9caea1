/** Tests of the package. */
@NullMarked
package dev.cyanotype.journal.index;

import org.jspecify.annotations.NullMarked;
