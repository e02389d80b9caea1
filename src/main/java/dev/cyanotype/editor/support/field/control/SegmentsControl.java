package dev.cyanotype.editor.support.field.control;

import dev.cyanotype.editor.support.field.FieldKind;
import dev.cyanotype.editor.support.field.FieldViewModel;
import dev.cyanotype.editor.support.look.Icons;
import dev.cyanotype.json.JsonString;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** One of a few words, side by side. What holds by default is marked, but less than what is written down. */
final class SegmentsControl extends HBox {
    static final PseudoClass FALLBACK = PseudoClass.getPseudoClass("fallback");

    private static final Map<String, String> ICONS = Map.of(
            "left", "bi-text-left",
            "center", "bi-text-center",
            "right", "bi-text-right",
            "normal", "bi-type",
            "italic", "bi-type-italic",
            "none", "bi-dash",
            "underline", "bi-type-underline",
            "line-through", "bi-type-strikethrough",
            "portrait", "bi-phone",
            "landscape", "bi-phone-landscape");

    private final FieldViewModel field;

    SegmentsControl(FieldViewModel field, FieldKind.Choice kind) {
        this.field = field;
        getStyleClass().add("segments");
        kind.options().forEach(this::add);
        field.valueProperty().addListener(_ -> showValue());
        field.answersProperty().addListener(_ -> showValue());
        showValue();
    }

    private void add(String option) {
        var button = new ToggleButton();
        String icon = ICONS.get(option);
        if (icon == null) {
            button.setText(ChoiceControl.titled(option));
        } else {
            button.setGraphic(Icons.of(icon));
        }
        button.setUserData(option);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(field.description().spoken() + " " + option);
        button.setTooltip(new Tooltip(ChoiceControl.titled(option)));
        button.setOnAction(_ -> {
            field.set(JsonString.of(option));
            showValue();
        });
        setHgrow(button, Priority.ALWAYS);
        getChildren().add(button);
    }

    private void showValue() {
        String written = field.text();
        boolean fallback = written.isEmpty() && !field.valueProperty().get().mixed();
        String holds = fallback ? field.prompt() : written;
        getChildren().forEach(child -> {
            boolean selected = child.getUserData().equals(holds);
            ((ToggleButton) child).setSelected(selected);
            child.pseudoClassStateChanged(FALLBACK, selected && fallback);
        });
    }
}
