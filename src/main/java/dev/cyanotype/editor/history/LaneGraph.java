package dev.cyanotype.editor.history;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.Line;
import javafx.scene.shape.Shape;

/** The piece of the tree beside one line. */
final class LaneGraph extends Pane {
    private static final double STEP = 12;
    private static final double MARGIN = 12;
    private static final int COLOURS = 6;

    private final double rowHeight;

    LaneGraph(double rowHeight) {
        this.rowHeight = rowHeight;
        getStyleClass().add("lane-graph");
        setMinHeight(rowHeight);
        setMaxHeight(rowHeight);
    }

    /**
     * Draws a line's piece.
     *
     * @param width for how many lanes there is to be room; 0 for no tree, only the line's dot
     */
    void show(HistoryRow row, int width) {
        Lanes.Row lanes = width > 0 ? row.lanes() : Lanes.Row.NONE;
        getChildren().clear();
        double middle = rowHeight / 2;
        for (int lane = 0; lane < Lanes.MOST; lane++) {
            if ((lanes.passing() & 1 << lane) != 0) {
                add(new Line(x(lane), 0, x(lane), rowHeight), lane);
            }
            if ((lanes.joining() & 1 << lane) != 0) {
                add(lane == lanes.own() ? new Line(x(lane), 0, x(lane), middle) : joining(lane, lanes.own(), middle), lane);
            }
        }
        if (row.isState()) {
            if (lanes.goesOn()) {
                add(new Line(x(lanes.own()), middle, x(lanes.own()), rowHeight), lanes.own());
            }
            dot(row, x(lanes.own()), middle, lanes.own());
        }
        setMinWidth(x(Math.max(1, width) - 1) + MARGIN);
        setMaxWidth(getMinWidth());
    }

    private void dot(HistoryRow row, double x, double y, int lane) {
        boolean current = row.standing() == HistoryRow.Standing.CURRENT;
        var dot = new Circle(x, y, current ? 5.5 : 4);
        dot.getStyleClass().add("lane-dot");
        add(dot, lane);
        if (current) {
            var core = new Circle(x, y, 2);
            core.getStyleClass().add("lane-core");
            core.setManaged(false);
            getChildren().add(core);
        }
    }

    private static Shape joining(int from, int to, double middle) {
        return new CubicCurve(x(from), 0, x(from), middle, x(to), 0, x(to), middle);
    }

    private void add(Shape shape, int lane) {
        shape.getStyleClass().addAll("lane", "lane-" + lane % COLOURS);
        shape.setManaged(false);
        getChildren().add(shape);
    }

    private static double x(int lane) {
        return MARGIN + STEP * lane;
    }
}
