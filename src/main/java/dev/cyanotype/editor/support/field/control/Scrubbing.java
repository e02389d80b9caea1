package dev.cyanotype.editor.support.field.control;

import dev.cyanotype.editor.support.field.FieldViewModel;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** Changes the number of a field by dragging its name sideways: a step a pixel, with Shift ten. Escape takes it back. */
final class Scrubbing {
    private static final double BEFORE_IT_COUNTS = 2;
    private static final double MANY = 10;

    private final FieldViewModel field;
    private double pressedAt = Double.NaN;
    private boolean scrubbed;

    Scrubbing(FieldViewModel field, Node handle) {
        this.field = field;
        handle.getStyleClass().add("scrubbable");
        handle.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> pressed(handle, event));
        handle.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        handle.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        handle.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void pressed(Node handle, MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            handle.requestFocus();
            pressedAt = event.getScreenX();
            scrubbed = false;
            event.consume();
        }
    }

    private void dragged(MouseEvent event) {
        double distance = event.getScreenX() - pressedAt;
        if (scrubbed || Math.abs(distance) > BEFORE_IT_COUNTS) {
            scrubbed = true;
            field.scrub(Math.rint(distance) * (event.isShiftDown() ? MANY : 1));
            event.consume();
        }
    }

    private void released(MouseEvent event) {
        if (scrubbed && !Double.isNaN(pressedAt)) {
            field.commit();
        }
        pressedAt = Double.NaN;
        scrubbed = false;
        event.consume();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && scrubbed) {
            field.cancel();
            pressedAt = Double.NaN;
            scrubbed = false;
            event.consume();
        }
    }
}
