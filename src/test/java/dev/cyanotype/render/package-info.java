/** Tests of the drawing of blueprints. */
@NullMarked
package dev.cyanotype.render;

import org.jspecify.annotations.NullMarked;
