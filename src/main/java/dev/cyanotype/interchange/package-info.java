/** Files as they come from elsewhere, made into blueprints: the dialects, and boxes written as corners. */
@NullMarked
package dev.cyanotype.interchange;

import org.jspecify.annotations.NullMarked;
