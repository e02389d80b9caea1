package dev.cyanotype.editor.problems;

import dev.cyanotype.editor.support.core.Later;
import dev.cyanotype.editor.support.core.Threads;
import dev.cyanotype.editor.support.panel.Panel;
import dev.cyanotype.editor.support.panel.PanelModel;
import dev.cyanotype.rules.Verification;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;

/** The panel of the problems. */
public final class ProblemsPanel implements Panel {
    private final ProblemsViewModel model;
    private final ProblemsView view;

    /**
     * @param later when a large document has been left alone
     * @param shower shows a component, by its id, on the canvas
     */
    public ProblemsPanel(Verification verification, Threads threads, Later later, Consumer<String> shower) {
        this.model = new ProblemsViewModel(verification, threads, later, shower);
        this.view = new ProblemsView(model);
    }

    /** How many findings the document has, for the status bar: told whether the panel is seen or not. */
    public ReadOnlyObjectProperty<Counts> countsProperty() {
        return model.countsProperty();
    }

    @Override
    public Name name() {
        return new Name("problems", "Problems", "bi-exclamation-triangle");
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public PanelModel model() {
        return model;
    }
}
