/** Tests of the package. */
@NullMarked
package dev.cyanotype.journal;

import org.jspecify.annotations.NullMarked;
