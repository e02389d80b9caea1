package dev.cyanotype.editor.support.look;

import atlantafx.base.controls.CustomTextField;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A field to search with: a glass before the words, a cross behind them that clears it, as Escape does. */
public final class SearchField extends CustomTextField {

    /** The field; {@code prompt} says what it searches in, and is its name for screen readers. */
    public SearchField(String prompt) {
        Node cross = Icons.of("bi-x");
        cross.setCursor(Cursor.HAND);
        cross.setOnMouseClicked(_ -> clear());
        cross.visibleProperty().bind(textProperty().isNotEmpty());
        setPromptText(prompt);
        setAccessibleText(prompt);
        getStyleClass().add("search-field");
        setLeft(Icons.of("bi-search"));
        setRight(cross);
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
                clear();
                key.consume();
            }
        });
    }
}
