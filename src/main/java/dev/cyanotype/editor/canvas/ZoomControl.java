package dev.cyanotype.editor.canvas;

import dev.cyanotype.editor.support.look.Icons;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** The control at the corner of the canvas: how large the document is seen, and larger, smaller, all of it. */
final class ZoomControl extends HBox {

    ZoomControl(CanvasViewModel model) {
        getStyleClass().add("zoom-control");
        setPickOnBounds(false);
        var percent = new Button();
        percent.getStyleClass().addAll("flat", "zoom-percent");
        percent.textProperty().bind(Bindings.createStringBinding(
                () -> Math.round(model.viewportProperty().get().zoom() * 100) + "%", model.viewportProperty()));
        percent.setTooltip(new Tooltip("Actual size (Shift+0)"));
        percent.setOnAction(_ -> model.actualSize());
        getChildren().addAll(
                button("bi-dash", "Zoom out", model::zoomOut),
                percent,
                button("bi-plus", "Zoom in", model::zoomIn),
                button("bi-arrows-angle-expand", "Fit the screen (Shift+1)", model::fit));
        getChildren().forEach(each -> each.setFocusTraversable(false));
    }

    private static Button button(String icon, String name, Runnable run) {
        var button = new Button(null, Icons.of(icon));
        button.getStyleClass().addAll("flat", "zoom-button");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(_ -> run.run());
        return button;
    }
}
