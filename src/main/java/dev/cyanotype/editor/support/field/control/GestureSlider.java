package dev.cyanotype.editor.support.field.control;

import java.util.function.DoubleConsumer;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/** A slider of which one press, however far it is dragged, is one gesture; a key is one too. */
final class GestureSlider extends Slider {
    private boolean pressed;
    private boolean cancelled;
    private boolean showing;

    /**
     * @param offer is given each value on the way
     * @param commit is told of the end
     * @param cancel is told that Escape was pressed
     */
    GestureSlider(double most, DoubleConsumer offer, Runnable commit, Runnable cancel) {
        super(0, most, 0);
        setMinWidth(0);
        addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> {
            requestFocus();
            pressed = true;
            cancelled = false;
        });
        addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> {
            pressed = false;
            if (!cancelled) {
                commit.run();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && pressed) {
                key.consume();
                cancelled = true;
                cancel.run();
            }
        });
        valueProperty().addListener((_, _, value) -> {
            if (!showing && !cancelled) {
                offer.accept(value.doubleValue());
                if (!pressed) {
                    commit.run();
                }
            }
        });
    }

    /** Shows a value that came from elsewhere. */
    void show(double value) {
        showing = true;
        setValue(value);
        showing = false;
    }
}
