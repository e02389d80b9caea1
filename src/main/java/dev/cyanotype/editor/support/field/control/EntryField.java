package dev.cyanotype.editor.support.field.control;

import dev.cyanotype.editor.support.field.FieldKind;
import dev.cyanotype.editor.support.field.FieldViewModel;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;

/** A line in which the value of a field is typed. Enter or leaving commits, Escape cancels, the up and down keys step numbers. */
public final class EntryField extends TextField {
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final double MANY = 10;

    private final FieldViewModel field;
    private boolean showing;

    public EntryField(FieldViewModel field) {
        this.field = field;
        getStyleClass().add("entry-field");
        setAccessibleText(field.description().spoken());
        setPrefColumnCount(4);
        setMinWidth(0);
        textProperty().addListener((_, _, text) -> typed(text));
        setOnAction(_ -> entered());
        focusedProperty().addListener((_, _, focused) -> left(focused));
        UndoKeys.install(this, field);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(KeyEvent.KEY_RELEASED, this::released);
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

    private void entered() {
        field.commit();
        selectAll();
    }

    private void left(boolean focused) {
        if (!focused) {
            field.commit();
        }
    }

    private void pressed(KeyEvent key) {
        switch (key.getCode()) {
            case UP -> step(key, 1);
            case DOWN -> step(key, -1);
            case ESCAPE -> {
                if (field.isOffering()) {
                    field.cancel();
                    key.consume();
                }
            }
            default -> {}
        }
    }

    private void step(KeyEvent key, double by) {
        if (field.description().kind() instanceof FieldKind.Figure) {
            field.step(key.isShiftDown() ? by * MANY : by);
            key.consume();
        }
    }

    private void released(KeyEvent key) {
        switch (key.getCode()) {
            case UP, DOWN -> {
                if (field.description().kind() instanceof FieldKind.Figure) {
                    field.commit();
                    key.consume();
                }
            }
            default -> {}
        }
    }
}
