package dev.cyanotype.editor.support.field.control;

import dev.cyanotype.editor.support.field.FieldViewModel;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A text of several lines. Enter or leaving commits, Shift and Enter breaks the line, Tab goes on, Escape cancels. */
final class WordsArea extends TextArea {
    private final FieldViewModel field;

    WordsArea(FieldViewModel field) {
        this.field = field;
        getStyleClass().add("words-area");
        setWrapText(true);
        setPrefRowCount(2);
        setPrefColumnCount(8);
        Typing.tie(this, field);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            key.consume();
            if (key.isShiftDown()) {
                replaceSelection("\n");
            } else {
                field.commit();
            }
        } else if (key.getCode() == KeyCode.TAB && !key.isShortcutDown()) {
            key.consume();
            requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        } else if (key.getCode() == KeyCode.ESCAPE && field.isOffering()) {
            key.consume();
            field.cancel();
        }
    }
}
