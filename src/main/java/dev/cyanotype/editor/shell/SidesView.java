package dev.cyanotype.editor.shell;

import dev.cyanotype.editor.support.panel.Panel;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The middle of the window with the sides around it. */
final class SidesView extends HBox {
    private final VBox column;

    /** @param shown whether there is anything that the sides could show */
    SidesView(Node middle, Features features, Map<Side, DockViewModel> docks, ObservableBooleanValue shown) {
        getStyleClass().add("sides");
        VBox.setVgrow(middle, Priority.ALWAYS);
        column = new VBox(middle);
        column.getStyleClass().add("middle-column");
        HBox.setHgrow(column, Priority.ALWAYS);
        getChildren().add(column);
        docks.forEach((side, model) -> add(side, model, features.at(side), shown));
    }

    private void add(Side side, DockViewModel model, List<Panel> panels, ObservableBooleanValue shown) {
        var dock = new DockView(side, model, panels);
        var edge = new Edge(side, model);
        for (Node part : List.of(dock, edge)) {
            part.visibleProperty().bind(model.openProperty().and(shown));
            part.managedProperty().bind(part.visibleProperty());
        }
        switch (side) {
            case LEFT -> {
                dock.prefWidthProperty().bind(model.sizeProperty());
                getChildren().addAll(0, List.of(dock, edge));
            }
            case RIGHT -> {
                dock.prefWidthProperty().bind(model.sizeProperty());
                getChildren().addAll(edge, dock);
            }
            case BOTTOM -> {
                dock.prefHeightProperty().bind(model.sizeProperty());
                column.getChildren().addAll(edge, dock);
            }
        }
    }
}
