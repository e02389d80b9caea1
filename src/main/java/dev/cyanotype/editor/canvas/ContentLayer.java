package dev.cyanotype.editor.canvas;

import dev.cyanotype.geometry.Box;
import dev.cyanotype.render.ScreenPainter;
import dev.cyanotype.render.Viewport;
import org.jspecify.annotations.Nullable;

/** The layer that the document is drawn on. It is drawn anew only where it has changed. */
final class ContentLayer extends Layer {
    private final ScreenPainter painter;
    private @Nullable Scenery painted;
    private @Nullable Viewport seenFrom;

    ContentLayer(ScreenPainter painter) {
        this.painter = painter;
    }

    @Override
    void forget() {
        painted = null;
    }

    /** Draws what is not there yet. */
    void paint(Scenery now, Viewport viewport) {
        Scenery before = painted;
        Box area = before == null || !viewport.equals(seenFrom) ? null : Dirty.between(before, now);
        painted = now;
        seenFrom = viewport;
        if (area == null) {
            painter.paint(canvas.getGraphicsContext2D(), now.document(), viewport, now.showing());
        } else if (area != Dirty.NOTHING && area.crosses(viewport.visible(), 0)) {
            painter.paint(canvas.getGraphicsContext2D(), now.document(), viewport, now.showing(), whole(area, viewport));
        }
    }

    /** An area that covers whole pixels of the canvas, so that its edge leaves no seam, and no more than shows. */
    private static Box whole(Box area, Viewport viewport) {
        Box on = viewport.toCanvas(area);
        double left = Math.max(Math.floor(on.x()), 0);
        double top = Math.max(Math.floor(on.y()), 0);
        double right = Math.min(Math.ceil(on.right()), Math.ceil(viewport.width()));
        double bottom = Math.min(Math.ceil(on.bottom()), Math.ceil(viewport.height()));
        return viewport.toDocument(new Box(left, top, right - left, bottom - top));
    }
}
