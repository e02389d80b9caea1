package dev.cyanotype.editor.support.field.control;

import dev.cyanotype.editor.support.field.FieldViewModel;
import javafx.css.PseudoClass;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A text of several lines. Enter or leaving commits, Shift and Enter breaks the line, Tab goes on, Escape cancels. */
final class WordsArea extends TextArea {
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final FieldViewModel field;
    private boolean showing;

    WordsArea(FieldViewModel field) {
        this.field = field;
        getStyleClass().add("words-area");
        setAccessibleText(field.description().spoken());
        setWrapText(true);
        setPrefRowCount(2);
        setPrefColumnCount(8);
        setMinWidth(0);
        textProperty().addListener((_, _, text) -> typed(text));
        focusedProperty().addListener((_, _, focused) -> left(focused));
        UndoKeys.install(this, field);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.valueProperty().addListener(_ -> showValue());
        field.answersProperty().addListener(_ -> showValue());
        field.problemProperty().addListener((_, _, problem) -> pseudoClassStateChanged(REFUSED, problem != null));
        showValue();
    }

    private void showValue() {
        if (!field.isTyping()) {
            showing = true;
            setPromptText(field.prompt());
            setText(field.text());
            showing = false;
        }
    }

    private void typed(String text) {
        if (!showing) {
            field.type(text);
        }
    }

    private void left(boolean focused) {
        if (!focused) {
            field.commit();
        }
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
