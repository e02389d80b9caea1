package dev.cyanotype.editor.support.field.control;

import dev.cyanotype.editor.support.field.FieldValue;
import dev.cyanotype.editor.support.field.FieldViewModel;
import dev.cyanotype.json.JsonLiteral;
import javafx.scene.control.CheckBox;

/** On or off. */
final class SwitchControl extends CheckBox {
    private final FieldViewModel field;

    SwitchControl(FieldViewModel field) {
        this.field = field;
        getStyleClass().add("switch-control");
        setAccessibleText(field.description().spoken());
        setOnAction(_ -> switched());
        field.valueProperty().addListener(_ -> showValue());
        field.answersProperty().addListener(_ -> showValue());
        showValue();
    }

    private void switched() {
        field.set(JsonLiteral.of(isSelected()));
    }

    private void showValue() {
        FieldValue value = field.valueProperty().get();
        setIndeterminate(value.mixed());
        setSelected(!value.mixed() && value.effective() == JsonLiteral.TRUE);
    }
}
