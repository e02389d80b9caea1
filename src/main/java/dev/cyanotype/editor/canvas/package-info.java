/**
 * The canvas: the screen itself, to be worked on by hand. A {@link dev.cyanotype.editor.canvas.CanvasViewModel} decides what the
 * pointer and the keys mean, {@link dev.cyanotype.editor.canvas.CanvasPane} draws what it says: the document on one layer, and
 * what belongs to the work on it (outlines, handles, guides) on another, so that neither is drawn anew because of the other.
 */
@NullMarked
package dev.cyanotype.editor.canvas;

import org.jspecify.annotations.NullMarked;
