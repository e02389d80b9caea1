package dev.cyanotype.editor.shell;

import dev.cyanotype.editor.support.look.Icons;
import dev.cyanotype.editor.support.panel.Panel;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableIntegerValue;
import javafx.beans.value.ObservableStringValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The line at the bottom of the window: the panels there, and what there is to say of the document in front. */
final class StatusBarView extends HBox {
    /** The width below which the panels show as icons alone. */
    private static final double NARROW = 960;

    private final DockViewModel bottom;

    StatusBarView(StatusViewModel model, DockViewModel bottom, List<Panel> panels, ObservableIntegerValue problems) {
        this.bottom = bottom;
        getStyleClass().add("status");
        setAlignment(Pos.CENTER_LEFT);
        panels.forEach(panel -> getChildren().add(toggle(panel, problems)));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(gap, busy(model), label(model.selectionProperty(), "status-selection"));
        Label run = label(model.runProperty(), "status-run");
        var stages = new Tooltip();
        stages.textProperty().bind(model.stagesProperty());
        run.setTooltip(stages);
        getChildren().addAll(run, label(model.fileProperty(), "status-file"));
    }

    /** Shows how large the document is. */
    void setZoom(Node zoom) {
        getChildren().add(zoom);
    }

    private ToggleButton toggle(Panel panel, ObservableIntegerValue problems) {
        var button = new ToggleButton(panel.title(), Icons.of(panel.icon()));
        button.getStyleClass().addAll("flat", "small", "status-toggle");
        button.setId("toggle-" + panel.id());
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(panel.title()));
        button.setAccessibleText(panel.title());
        button.contentDisplayProperty().bind(
                Bindings.when(widthProperty().lessThan(NARROW)).then(ContentDisplay.GRAPHIC_ONLY).otherwise(ContentDisplay.LEFT));
        button.setOnAction(_ -> {
            bottom.toggle(panel.id());
            button.setSelected(isSeen(panel));
        });
        button.setSelected(isSeen(panel));
        bottom.openProperty().addListener(_ -> button.setSelected(isSeen(panel)));
        bottom.activeProperty().addListener(_ -> button.setSelected(isSeen(panel)));
        if (panel.id().equals("problems")) {
            button.textProperty().bind(Bindings.createStringBinding(
                    () -> problems.get() == 0 ? panel.title() : panel.title() + " " + problems.get(), problems));
        }
        return button;
    }

    private boolean isSeen(Panel panel) {
        return bottom.openProperty().get() && panel.id().equals(bottom.activeProperty().get());
    }

    private static Node busy(StatusViewModel model) {
        var spinner = new ProgressIndicator();
        spinner.getStyleClass().add("status-spinner");
        spinner.visibleProperty().bind(model.busyProperty().isNotEmpty());
        spinner.managedProperty().bind(spinner.visibleProperty());
        var cancel = new Button("Cancel");
        cancel.getStyleClass().addAll("small", "flat");
        cancel.visibleProperty().bind(model.cancellableProperty());
        cancel.managedProperty().bind(cancel.visibleProperty());
        cancel.setOnAction(_ -> model.cancel());
        var box = new HBox(spinner, label(model.busyProperty(), "status-busy"), cancel);
        box.getStyleClass().add("status-underway");
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private static Label label(ObservableStringValue text, String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        label.textProperty().bind(text);
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }
}
