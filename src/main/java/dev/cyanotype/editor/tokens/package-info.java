/** The design tokens of the screen as fields: colours, measures and the type scale, and what uses them. */
@NullMarked
package dev.cyanotype.editor.tokens;

import org.jspecify.annotations.NullMarked;
