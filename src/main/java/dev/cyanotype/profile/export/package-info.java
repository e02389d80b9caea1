/** Recordings and comparisons as files that other programs read. */
@NullMarked
package dev.cyanotype.profile.export;

import org.jspecify.annotations.NullMarked;
