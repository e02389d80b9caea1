/**
 * The drawing of blueprints: what the canvas, the thumbnails of the history and the PNG export show. A
 * {@link dev.cyanotype.render.ScreenPainter} draws what a {@link dev.cyanotype.render.Viewport} sees of a screen. Knows JavaFX's
 * drawing and none of its controls; nothing from a blueprint reaches a style sheet, a network or a file outside the document's
 * folder.
 */
@NullMarked
package dev.cyanotype.render;

import org.jspecify.annotations.NullMarked;
