package dev.cyanotype.editor.profiler;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/** The chart of the runs under the mouse and the keys: it tells what it is over, selects, zooms and pans. */
final class TimelineView extends StackPane {
    private final ProfilerViewModel model;
    private final TimelineViewModel timeline;
    private final TimelineChart chart;
    private final Tooltip tooltip = new Tooltip();
    private double draggedFrom;
    private boolean dragged;

    TimelineView(ProfilerViewModel model) {
        this.model = model;
        this.timeline = model.timeline();
        this.chart = new TimelineChart(model);
        setId("profiler-timeline");
        getStyleClass().add("timeline");
        getChildren().add(chart);
        setMinSize(0, 0);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleRoleDescription("chart of the latest edits");
        tooltip.setShowDelay(Duration.millis(120));
        tooltip.setHideDelay(Duration.ZERO);
        tooltip.setShowDuration(Duration.INDEFINITE);
        tooltip.getStyleClass().add("profiler-tooltip");
        setOnMouseMoved(this::moved);
        setOnMouseExited(_ -> {
            timeline.hover(-1);
            Tooltip.uninstall(this, tooltip);
        });
        setOnMousePressed(this::pressed);
        setOnMouseDragged(this::dragged);
        setOnMouseClicked(at -> {
            if (!dragged) {
                timeline.selectAt(at.getX() - TimelineChart.LEFT);
            }
        });
        setOnScroll(this::scrolled);
        setOnKeyPressed(this::pressed);
        timeline.selectedProperty().subscribe(_ -> setAccessibleText(chart.spoken()));
        model.figuresProperty().subscribe(_ -> setAccessibleText(chart.spoken()));
    }

    /** Draws what has come. */
    void draw() {
        chart.draw();
    }

    private void moved(MouseEvent at) {
        timeline.hover(at.getX() - TimelineChart.LEFT);
        String words = timeline.hoveredWords();
        if (words.isEmpty()) {
            Tooltip.uninstall(this, tooltip);
        } else {
            tooltip.setText(words);
            Tooltip.install(this, tooltip);
        }
    }

    private void pressed(MouseEvent at) {
        requestFocus();
        draggedFrom = at.getX();
        dragged = false;
    }

    private void dragged(MouseEvent at) {
        if (dragged || Math.abs(at.getX() - draggedFrom) > 3) {
            dragged = true;
            timeline.pan(at.getX() - draggedFrom);
            draggedFrom = at.getX();
        }
    }

    private void scrolled(ScrollEvent scroll) {
        if (scroll.getDeltaX() != 0 || scroll.isShiftDown()) {
            double by = scroll.getDeltaX() != 0 ? scroll.getDeltaX() : scroll.getDeltaY();
            timeline.pan(by);
        } else if (scroll.getDeltaY() != 0) {
            timeline.zoom(scroll.getDeltaY() > 0, scroll.getX() - TimelineChart.LEFT);
        }
        scroll.consume();
    }

    private void pressed(KeyEvent key) {
        boolean done = true;
        switch (key.getCode()) {
            case LEFT -> timeline.step(-1);
            case RIGHT -> timeline.step(1);
            case PAGE_UP -> timeline.pan(getWidth() / 2);
            case PAGE_DOWN -> timeline.pan(-getWidth() / 2);
            case HOME -> timeline.step(Integer.MIN_VALUE);
            case END -> timeline.step(Integer.MAX_VALUE);
            case PLUS, EQUALS, ADD -> timeline.zoom(true, Double.MAX_VALUE);
            case MINUS, SUBTRACT -> timeline.zoom(false, Double.MAX_VALUE);
            case DIGIT0, NUMPAD0 -> timeline.fit();
            case P, SPACE -> model.pausedProperty().set(!model.pausedProperty().get());
            case L -> timeline.logProperty().set(!timeline.logProperty().get());
            case B -> model.togglePin();
            case ESCAPE -> {
                done = timeline.selectedProperty().get() != null;
                timeline.select(null);
            }
            default -> done = false;
        }
        if (done) {
            key.consume();
        }
    }
}
