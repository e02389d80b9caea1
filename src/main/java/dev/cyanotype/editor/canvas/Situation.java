package dev.cyanotype.editor.canvas;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.editor.canvas.gesture.SnapOptions;
import dev.cyanotype.render.Viewport;
import java.util.List;

/**
 * What a gesture finds.
 *
 * @param document the document as it is, with nothing of the gesture in it
 * @param selection the ids selected
 * @param guides whether dragging snaps to what lies around
 * @param grid the step of the grid that dragging keeps to in CSS pixels, or 0 for none
 */
record Situation(Blueprint document, Viewport viewport, List<String> selection, boolean guides, double grid) {

    /** What a drag with these keys held snaps to. */
    SnapOptions snapping(Keys keys) {
        SnapOptions options = SnapOptions.at(viewport.zoom());
        return keys.shortcut() ? options.off() : (guides ? options : options.off()).withGrid(grid);
    }
}
