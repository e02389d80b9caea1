package dev.cyanotype.editor.support.field.control;

import dev.cyanotype.colour.Colour;
import dev.cyanotype.editor.support.field.FieldViewModel;
import dev.cyanotype.json.JsonString;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/** A colour: a swatch, which opens the picker, and its text. */
final class ColourControl extends HBox {
    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");

    private final FieldViewModel field;
    private final Button button = new Button();
    private final Region swatch = new Region();

    ColourControl(FieldViewModel field, ColourPopover popover) {
        this.field = field;
        getStyleClass().add("colour-control");
        setAlignment(Pos.CENTER_LEFT);
        swatch.getStyleClass().add("swatch");
        button.setGraphic(swatch);
        button.getStyleClass().add("swatch-button");
        button.setAccessibleText("Choose " + field.description().spoken());
        button.setOnAction(_ -> popover.open(field, button));
        var entry = new EntryField(field);
        entry.setPrefColumnCount(8);
        setHgrow(entry, Priority.ALWAYS);
        getChildren().setAll(button, entry);
        field.valueProperty().addListener(_ -> showValue());
        showValue();
    }

    private void showValue() {
        boolean found = field.valueProperty().get().value() instanceof JsonString hex && Colour.isHex(hex.value());
        swatch.setBackground(found ? Paints.over(Paints.of(Colour.ofHex(field.text()))) : Paints.plain(Color.TRANSPARENT));
        swatch.pseudoClassStateChanged(EMPTY, !found);
    }
}
