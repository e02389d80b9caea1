/** Tests of boxes and of the index that finds them. */
@NullMarked
package dev.cyanotype.geometry;

import org.jspecify.annotations.NullMarked;
