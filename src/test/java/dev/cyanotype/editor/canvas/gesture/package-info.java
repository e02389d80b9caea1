/** Tests of the arithmetic under the canvas. */
@NullMarked
package dev.cyanotype.editor.canvas.gesture;

import org.jspecify.annotations.NullMarked;
