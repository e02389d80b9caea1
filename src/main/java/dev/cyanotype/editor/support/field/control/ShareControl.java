package dev.cyanotype.editor.support.field.control;

import dev.cyanotype.blueprint.Lengths;
import dev.cyanotype.editor.support.field.FieldViewModel;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A share from 0 to 1: a slider, and the percentage beside it. */
final class ShareControl extends HBox {
    private final FieldViewModel field;
    private final GestureSlider slider;

    ShareControl(FieldViewModel field) {
        this.field = field;
        this.slider = new GestureSlider(
                1, value -> field.offer(Math.rint(value * 100) / 100), field::commit, field::cancel);
        var entry = new EntryField(field);
        getStyleClass().add("share-control");
        setAlignment(Pos.CENTER_LEFT);
        slider.setBlockIncrement(0.05);
        slider.setAccessibleText(field.description().spoken());
        setHgrow(slider, Priority.ALWAYS);
        getChildren().setAll(slider, entry);
        field.valueProperty().addListener(_ -> showValue());
        field.answersProperty().addListener(_ -> showValue());
        showValue();
    }

    private void showValue() {
        slider.show(Lengths.pixels(field.valueProperty().get().effective(), 1));
    }
}
