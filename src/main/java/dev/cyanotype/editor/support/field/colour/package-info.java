/** Choosing a colour: by hue and by token, with the contrast that it comes to. */
@NullMarked
package dev.cyanotype.editor.support.field.colour;

import org.jspecify.annotations.NullMarked;
