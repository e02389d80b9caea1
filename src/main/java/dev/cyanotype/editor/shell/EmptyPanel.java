package dev.cyanotype.editor.shell;

import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.editor.support.panel.Panel;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The place of a panel that has nothing to show yet. */
final class EmptyPanel implements Panel {
    private final String id;
    private final String title;
    private final String icon;
    private final StackPane node = new StackPane();

    EmptyPanel(String id, String title, String icon) {
        this.id = id;
        this.title = title;
        this.icon = icon;
        var nothing = new Label("Nothing to show yet");
        nothing.getStyleClass().add("muted");
        node.getChildren().add(nothing);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String icon() {
        return icon;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(@Nullable DocumentViewModel document) {}
}
