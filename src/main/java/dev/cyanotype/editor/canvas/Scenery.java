package dev.cyanotype.editor.canvas;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.editor.support.document.Moment;
import dev.cyanotype.editor.support.document.Trial;
import dev.cyanotype.render.Showing;
import org.jspecify.annotations.Nullable;

/**
 * The document as the canvas draws it.
 *
 * @param document what is drawn
 * @param moment the document as it is
 * @param trial what leads from that to what is drawn, or null where they are one
 * @param showing what is drawn otherwise
 */
record Scenery(Blueprint document, Moment moment, @Nullable Trial trial, Showing showing) {}
