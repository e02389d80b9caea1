package dev.cyanotype.editor.shell;

import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** The line between a side and the middle of the window, by which the side is dragged larger and smaller. */
final class Edge extends Region {
    private final Side side;
    private final DockViewModel model;
    private double pressedAt;
    private double sizeThen;

    Edge(Side side, DockViewModel model) {
        this.side = side;
        this.model = model;
        getStyleClass().addAll("edge", side == Side.BOTTOM ? "edge-across" : "edge-down");
        setCursor(side == Side.BOTTOM ? Cursor.V_RESIZE : Cursor.H_RESIZE);
        setOnMousePressed(this::pressed);
        setOnMouseDragged(this::dragged);
    }

    private double at(MouseEvent event) {
        return side == Side.BOTTOM ? event.getSceneY() : event.getSceneX();
    }

    private void pressed(MouseEvent event) {
        pressedAt = at(event);
        sizeThen = model.sizeProperty().get();
    }

    private void dragged(MouseEvent event) {
        double by = at(event) - pressedAt;
        model.resize(sizeThen + (side == Side.LEFT ? by : -by));
    }
}
