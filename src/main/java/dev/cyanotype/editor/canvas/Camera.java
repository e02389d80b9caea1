package dev.cyanotype.editor.canvas;

import dev.cyanotype.geometry.Box;
import dev.cyanotype.render.Viewport;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The part of the document that the canvas shows, and the ways to look elsewhere. */
final class Camera {
    private static final double[] STOPS = {
        0.02, 0.05, 0.1, 0.15, 0.25, 0.33, 0.5, 0.67, 0.75, 1, 1.25, 1.5, 2, 3, 4, 6, 8, 12, 16, 24, 32
    };
    /** Canvas pixels left free around what is fitted in. */
    private static final double MARGIN = 48;

    private final ReadOnlyObjectWrapper<Viewport> viewport = new ReadOnlyObjectWrapper<>(new Viewport(0, 0, 1, 0, 0));
    /** What is kept wholly in view while the canvas changes its size, or null once people look elsewhere. */
    private @Nullable Box fitted;

    Camera(Box first) {
        this.fitted = first;
    }

    ReadOnlyObjectProperty<Viewport> viewportProperty() {
        return viewport.getReadOnlyProperty();
    }

    Viewport viewport() {
        return viewport.get();
    }

    boolean hasSize() {
        return viewport().width() > 0 && viewport().height() > 0;
    }

    /** Takes a new size of the canvas: what was fitted in is fitted in again, else the middle stays in the middle. */
    void resize(double width, double height) {
        Viewport now = viewport();
        if (now.width() == width && now.height() == height) {
            return;
        }
        Box kept = fitted;
        if (kept != null && width > 0 && height > 0) {
            viewport.set(now.resized(width, height));
            fit(kept);
        } else {
            Box seen = now.visible();
            viewport.set(now.resized(width, height).centredOn(seen.centreX(), seen.centreY()));
        }
    }

    /** Shows all of a box, as large as it goes. */
    void fit(Box box) {
        fitted = box;
        if (hasSize()) {
            viewport.set(Viewport.fitting(box, viewport().width(), viewport().height(), MARGIN));
        }
    }

    /** Shows all of a box in the middle, no larger than 4:1. */
    void show(Box box) {
        fit(box);
        if (viewport().zoom() > 4) {
            viewport.set(new Viewport(0, 0, 4, viewport().width(), viewport().height()).centredOn(box.centreX(), box.centreY()));
        }
        fitted = null;
    }

    /** Multiplies the zoom; what lies under a point of the canvas stays there. */
    void zoomBy(double factor, double x, double y) {
        look(viewport().zoomedTo(viewport().zoom() * factor, x, y));
    }

    /** Takes a zoom about the middle. */
    void zoomTo(double zoom) {
        look(viewport().zoomedTo(zoom, viewport().width() / 2, viewport().height() / 2));
    }

    /** Goes to the next stop of the zoom, up or down. */
    void step(boolean in) {
        double zoom = viewport().zoom();
        double next = in ? STOPS[STOPS.length - 1] : STOPS[0];
        for (double stop : STOPS) {
            if (in && stop > zoom * 1.001) {
                next = stop;
                break;
            }
            if (!in && stop < zoom * 0.999) {
                next = stop;
            }
        }
        zoomTo(next);
    }

    /** Pushes the document by canvas pixels. */
    void pan(double dx, double dy) {
        look(viewport().pannedBy(dx, dy));
    }

    void centreOn(Box box) {
        look(viewport().centredOn(box.centreX(), box.centreY()));
    }

    /** Brings a box into view, if none of it is or it would fit in and does not. */
    void reveal(Box box) {
        Box seen = viewport().visible();
        boolean fits = box.width() <= seen.width() && box.height() <= seen.height();
        if (hasSize() && (fits ? !seen.contains(box, 0) : !seen.crosses(box, 0))) {
            centreOn(box);
        }
    }

    private void look(Viewport at) {
        fitted = null;
        viewport.set(at);
    }
}
