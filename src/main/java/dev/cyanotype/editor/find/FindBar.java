package dev.cyanotype.editor.find;

import dev.cyanotype.editor.support.core.Threads;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** The bar to find and replace with, which takes no room while it is closed. */
public final class FindBar {
    private final FindViewModel model;
    private final FindView view;

    /**
     * @param shower shows a component, by its id, on the canvas
     * @param closed told when the bar closes, to give the keyboard back
     */
    public FindBar(Threads threads, Consumer<String> shower, Runnable closed) {
        this.model = new FindViewModel(threads, shower);
        this.view = new FindView(model, closed);
    }

    public Node node() {
        return view;
    }

    public void show(@Nullable DocumentViewModel document) {
        model.show(document);
    }

    /** Opens it to find, or to replace too. */
    public void open(boolean replace) {
        view.open(replace);
    }

    /** Goes to the next match, opening it where it is closed. */
    public void next() {
        if (!view.isVisible()) {
            view.open(false);
        }
        model.next();
    }

    /** Goes to the match before. */
    public void previous() {
        model.previous();
    }

    public void close() {
        view.close();
    }
}
