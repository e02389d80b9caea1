/** Boxes on the plane, in CSS pixels with y growing downwards, and the persistent index that finds those near a place. */
@NullMarked
package dev.cyanotype.geometry;

import org.jspecify.annotations.NullMarked;
