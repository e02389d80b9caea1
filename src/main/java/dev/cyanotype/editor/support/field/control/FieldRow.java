package dev.cyanotype.editor.support.field.control;

import dev.cyanotype.editor.support.field.FieldViewModel;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A row of the inspector: a label, a control, and under them what is wrong, if anything is. */
public final class FieldRow extends VBox {

    /** A field on a row of its own. */
    public FieldRow(FieldViewModel field, ColourPopover popover, Node... beside) {
        this(new FieldLabel(field), field, popover, beside);
    }

    /** A field on a row of its own, with a label of another kind. */
    public FieldRow(Node label, FieldViewModel field, ColourPopover popover, Node... beside) {
        getStyleClass().add("field-row");
        Node control = Controls.of(field, popover);
        HBox.setHgrow(control, Priority.ALWAYS);
        var line = line(label, control);
        line.getChildren().addAll(beside);
        getChildren().setAll(line, new ProblemBox(field));
        setOnContextMenuRequested(event -> FieldMenu.show(field, this, event));
        visibleProperty().bind(field.shownProperty());
        managedProperty().bind(field.shownProperty());
    }

    /** Fields that share a row, each with its own short label. */
    public FieldRow(String title, List<FieldViewModel> fields, ColourPopover popover) {
        getStyleClass().addAll("field-row", "shared");
        var label = new Label(title);
        label.getStyleClass().add("group-label");
        var line = line(label);
        getChildren().add(line);
        for (FieldViewModel field : fields) {
            Node control = Controls.of(field, popover);
            var cell = new HBox(new FieldLabel(field), control);
            cell.getStyleClass().add("cell");
            cell.setAlignment(Pos.CENTER_LEFT);
            cell.setOnContextMenuRequested(event -> FieldMenu.show(field, this, event));
            HBox.setHgrow(control, Priority.ALWAYS);
            HBox.setHgrow(cell, Priority.ALWAYS);
            line.getChildren().add(cell);
            getChildren().add(new ProblemBox(field));
        }
        var shown = Bindings.createBooleanBinding(
                () -> fields.stream().anyMatch(field -> field.shownProperty().get()),
                fields.stream().map(FieldViewModel::shownProperty).toArray(javafx.beans.Observable[]::new));
        visibleProperty().bind(shown);
        managedProperty().bind(shown);
    }

    private static HBox line(Node... nodes) {
        var line = new HBox(nodes);
        line.getStyleClass().add("line");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
