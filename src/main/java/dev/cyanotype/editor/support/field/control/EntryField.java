package dev.cyanotype.editor.support.field.control;

import dev.cyanotype.editor.support.field.FieldKind;
import dev.cyanotype.editor.support.field.FieldViewModel;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;

/** A line in which the value of a field is typed. Enter or leaving commits, Escape cancels, the up and down keys step numbers. */
public final class EntryField extends TextField {
    private static final double MANY = 10;

    private final FieldViewModel field;

    public EntryField(FieldViewModel field) {
        this.field = field;
        getStyleClass().add("entry-field");
        setPrefColumnCount(4);
        setOnAction(_ -> entered());
        Typing.tie(this, field);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(KeyEvent.KEY_RELEASED, this::released);
    }

    private void entered() {
        field.commit();
        selectAll();
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
