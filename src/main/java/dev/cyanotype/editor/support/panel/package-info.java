/** The side panels' common face: what they are called, what they show, and whether anybody sees them. */
@NullMarked
package dev.cyanotype.editor.support.panel;

import org.jspecify.annotations.NullMarked;
