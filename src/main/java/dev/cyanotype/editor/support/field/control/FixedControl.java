package dev.cyanotype.editor.support.field.control;

import dev.cyanotype.editor.support.field.FieldViewModel;
import dev.cyanotype.editor.support.look.Icons;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A value that is only shown, and can be copied. */
final class FixedControl extends HBox {
    private final FieldViewModel field;
    private final Label label = new Label();
    private final Button copy = new Button();

    FixedControl(FieldViewModel field) {
        this.field = field;
        getStyleClass().add("fixed-control");
        setAlignment(Pos.CENTER_LEFT);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinWidth(0);
        setHgrow(label, Priority.ALWAYS);
        copy.setGraphic(Icons.of("bi-clipboard"));
        copy.getStyleClass().addAll("flat", "small-icon-button");
        copy.setAccessibleText("Copy " + field.description().spoken());
        copy.setTooltip(new Tooltip("Copy"));
        copy.setOnAction(_ -> field.actions().copy());
        getChildren().setAll(label, copy);
        field.valueProperty().addListener(_ -> showValue());
        showValue();
    }

    private void showValue() {
        label.setText(field.text().isEmpty() ? field.prompt() : field.text());
        copy.setVisible(!field.text().isEmpty());
    }
}
