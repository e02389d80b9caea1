package dev.cyanotype.editor.shell;

import dev.cyanotype.editor.canvas.CanvasOptions;
import dev.cyanotype.editor.canvas.CanvasPane;
import dev.cyanotype.editor.canvas.CanvasViewModel;
import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.editor.files.OpenDocument;
import dev.cyanotype.editor.support.action.MenuAction;
import dev.cyanotype.render.DocumentPictures;
import dev.cyanotype.render.Preparation;
import dev.cyanotype.render.ScreenPainter;
import dev.cyanotype.render.Typefaces;
import dev.cyanotype.render.Viewport;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.value.ObservableDoubleValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** The canvases of the documents that are open, each made when it is first asked for. */
final class CanvasViews {
    /** Larger documents are made ready in the background before they are drawn. */
    private static final int PREPARED = 2000;

    private final Services services;
    private final CanvasOptions options;
    private final Typefaces typefaces;
    private final ObservableValue<@Nullable OpenDocument> active;
    private final List<MenuAction> menu;
    private final Map<OpenDocument, CanvasViewModel> models = new WeakHashMap<>();
    private final Map<OpenDocument, View> views = new WeakHashMap<>();
    /** What was prepared last, until its view is made. */
    private final AtomicReference<@Nullable Preparation> ready = new AtomicReference<>();

    /** @param menu what the menu of a canvas offers beside what is the canvas's own */
    CanvasViews(Services services, Typefaces typefaces, ObservableValue<@Nullable OpenDocument> active, List<MenuAction> menu) {
        this.services = services;
        this.active = active;
        this.options = new CanvasOptions(services.settings());
        this.typefaces = typefaces;
        this.menu = menu;
        services.background().execute(typefaces::warmUp);
    }

    /** Makes a document that is being opened ready to be drawn, on any thread; waits for nothing that the window does. */
    void prepare(Blueprint opening) {
        if (opening.count() > PREPARED) {
            ready.set(Preparation.of(opening, typefaces));
        }
    }

    CanvasViewModel model(OpenDocument document) {
        return models.computeIfAbsent(document, of -> new CanvasViewModel(of.model(), options));
    }

    /** The canvas in front, or null. */
    ObjectBinding<@Nullable CanvasViewModel> front() {
        return Bindings.createObjectBinding(
                () -> {
                    OpenDocument document = active.getValue();
                    return document == null ? null : model(document);
                },
                active);
    }

    /** Brings a component of the document in front into view. */
    void reveal(String id) {
        OpenDocument document = active.getValue();
        if (document != null) {
            model(document).reveal(id);
        }
    }

    /** Gives the keys to the canvas in front. */
    void focus() {
        View view = views.get(active.getValue());
        if (view != null) {
            view.focus();
        }
    }

    DocumentView view(OpenDocument document) {
        return views.computeIfAbsent(document, View::new);
    }

    private final class View implements DocumentView {
        private final CanvasPane pane;
        private final ObservableDoubleValue zoom;

        View(OpenDocument document) {
            CanvasViewModel model = model(document);
            Path file = document.fileProperty().get();
            Path folder = file == null ? document.origin().folder() : file.toAbsolutePath().getParent();
            var pictures = new DocumentPictures(folder, services.background(), () -> services.ui().execute(this::refresh));
            var painter = new ScreenPainter(typefaces, pictures);
            pane = new CanvasPane(model, painter, menu);
            Blueprint first = document.model().document();
            Preparation there = ready.getAndSet(null);
            if (there != null && there.blueprint() == first) {
                painter.take(there);
            } else if (first.count() > PREPARED) {
                pane.hold();
                services.background().execute(() -> {
                    Preparation made = Preparation.of(first, typefaces);
                    services.ui().execute(() -> {
                        painter.take(made);
                        pane.release();
                    });
                });
            }
            ObservableValue<Viewport> viewport = model.viewportProperty();
            zoom = Bindings.createDoubleBinding(() -> viewport.getValue().zoom(), viewport);
        }

        private void refresh() {
            pane.refresh();
        }

        @Override
        public Node node() {
            return pane;
        }

        @Override
        public void focus() {
            pane.focusCanvas();
        }

        @Override
        public Point2D inScene(double x, double y) {
            return pane.inScene(x, y);
        }

        @Override
        public ObservableDoubleValue zoom() {
            return zoom;
        }
    }
}
