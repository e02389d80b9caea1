/**
 * The arithmetic under the canvas: what lies under the pointer, what a marquee takes, where a drag snaps, how a box is resized,
 * and which edits a gesture comes to. Values in, values out, in pixels of the document, without a toolkit; cost follows what is
 * near, not how much there is.
 */
@NullMarked
package dev.cyanotype.editor.canvas.gesture;

import org.jspecify.annotations.NullMarked;
