package dev.cyanotype.editor.support.field.control;

import dev.cyanotype.editor.support.field.FieldKind;
import dev.cyanotype.editor.support.field.FieldViewModel;
import dev.cyanotype.json.JsonString;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;

/** One of a few words, from a list. */
final class ChoiceControl extends ComboBox<String> {
    private final FieldViewModel field;
    private boolean showing;

    ChoiceControl(FieldViewModel field, FieldKind.Choice kind) {
        this.field = field;
        getStyleClass().add("choice-control");
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        setAccessibleText(field.description().spoken());
        getItems().setAll(kind.options());
        setCellFactory(_ -> new WordCell());
        setButtonCell(new PromptCell());
        valueProperty().addListener((_, _, word) -> chosen(word));
        field.valueProperty().addListener(_ -> showValue());
        field.answersProperty().addListener(_ -> showValue());
        showValue();
    }

    private void showValue() {
        showing = true;
        setPromptText(titled(field.prompt()));
        setValue(field.text().isEmpty() ? null : field.text());
        showing = false;
    }

    private void chosen(String word) {
        if (!showing && word != null) {
            field.set(JsonString.of(word));
        }
    }

    static String titled(String word) {
        return word.isEmpty() ? "" : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static final class WordCell extends ListCell<String> {
        @Override
        protected void updateItem(String word, boolean empty) {
            super.updateItem(word, empty);
            setText(empty || word == null ? null : titled(word));
        }
    }

    private final class PromptCell extends ListCell<String> {
        @Override
        protected void updateItem(String word, boolean empty) {
            super.updateItem(word, empty);
            boolean none = empty || word == null;
            setText(none ? getPromptText() : titled(word));
            pseudoClassStateChanged(SegmentsControl.FALLBACK, none);
        }

        private String getPromptText() {
            return ChoiceControl.this.getPromptText();
        }
    }
}
