package dev.cyanotype.editor.outline;

import dev.cyanotype.editor.support.action.MenuAction;
import dev.cyanotype.editor.support.core.Threads;
import dev.cyanotype.editor.support.panel.Panel;
import dev.cyanotype.editor.support.panel.PanelModel;
import java.util.List;
import javafx.scene.Node;

/** The panel of the outline. */
public final class OutlinePanel implements Panel {
    private final OutlineViewModel model;
    private final OutlineView view;

    /**
     * @param menu what its context menu does with the selection, beside what is the outline's own
     */
    public OutlinePanel(Threads threads, List<MenuAction> menu) {
        this.model = new OutlineViewModel(threads);
        this.view = new OutlineView(model, menu);
    }

    @Override
    public Name name() {
        return new Name("outline", "Outline", "bi-list-nested");
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public PanelModel model() {
        return model;
    }

    /** Begins to search. */
    public void search() {
        view.search();
    }
}
