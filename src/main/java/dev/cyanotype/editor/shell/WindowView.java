package dev.cyanotype.editor.shell;

import dev.cyanotype.editor.support.look.Icons;
import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The root of the window: the frame of menus, sides and status, and what lies over it. */
final class WindowView extends StackPane {
    private final Label dropHint = new Label("Drop to open", Icons.of("bi-folder2-open"));

    WindowView(Region menus, Region tools, Node sides, Node status) {
        getStyleClass().add("window");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var top = new HBox(menus, gap, tools);
        top.getStyleClass().add("top");
        top.setAlignment(Pos.CENTER_LEFT);
        menus.setMinWidth(0);
        tools.setMinWidth(USE_PREF_SIZE);
        var frame = new BorderPane(sides);
        frame.setTop(top);
        frame.setBottom(status);
        dropHint.getStyleClass().add("drop-hint");
        dropHint.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        dropHint.setMouseTransparent(true);
        getChildren().addAll(frame, dropHint);
    }

    /** What is shown while files hover over the window. */
    Node dropHint() {
        return dropHint;
    }

    /** Lays something over the frame, below what was laid over it before. */
    void lay(List<Node> over, Node notices) {
        setAlignment(notices, Pos.BOTTOM_RIGHT);
        setMargin(notices, new Insets(0, 16, 44, 16));
        getChildren().add(notices);
        getChildren().addAll(over);
    }

    /** The middle of the window: documents and where sentences are typed, or how to begin while there is no document. */
    static Node middle(Node tabs, Node commandLine, Node welcome, ObservableBooleanValue anyOpen) {
        VBox.setVgrow(tabs, Priority.ALWAYS);
        var documents = new VBox(tabs, commandLine);
        documents.visibleProperty().bind(anyOpen);
        welcome.visibleProperty().bind(documents.visibleProperty().not());
        var middle = new StackPane(welcome, documents);
        middle.getStyleClass().add("middle");
        // A column shrinks all that it holds alike: what takes the rest has to begin with nothing.
        middle.setMinSize(0, 0);
        middle.setPrefSize(0, 0);
        return middle;
    }
}
