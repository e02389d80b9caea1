package dev.cyanotype.editor.shell;

import java.util.Objects;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;

/** A hand at the window: gives it the events that a mouse and a keyboard would. On the thread of the window. */
final class Hand {
    private final Shell shell;
    private boolean down;

    Hand(Shell shell) {
        this.shell = shell;
    }

    /** Presses the mouse at a point of the document in front, in CSS pixels. */
    void press(double x, double y) {
        fire(MouseEvent.MOUSE_MOVED, x, y);
        down = true;
        fire(MouseEvent.MOUSE_PRESSED, x, y);
    }

    /** Moves the mouse to a point, holding what it holds. */
    void move(double x, double y) {
        fire(down ? MouseEvent.MOUSE_DRAGGED : MouseEvent.MOUSE_MOVED, x, y);
    }

    void release(double x, double y) {
        fire(MouseEvent.MOUSE_DRAGGED, x, y);
        down = false;
        fire(MouseEvent.MOUSE_RELEASED, x, y);
    }

    void click(double x, double y) {
        press(x, y);
        down = false;
        fire(MouseEvent.MOUSE_RELEASED, x, y);
    }

    private void fire(EventType<MouseEvent> type, double x, double y) {
        DocumentView view = Objects.requireNonNull(shell.front());
        Node canvas = view.node().lookup(".canvas-surface");
        Point2D at = view.inScene(x, y);
        MouseButton button = type == MouseEvent.MOUSE_MOVED ? MouseButton.NONE : MouseButton.PRIMARY;
        Event.fireEvent(canvas, new MouseEvent(
                type, at.getX(), at.getY(), at.getX(), at.getY(), button, 1, false, false, false, false,
                down, false, false, false, false, true, new PickResult(canvas, at.getX(), at.getY())));
    }

    /** Types a text where the keys go. */
    void type(String text) {
        text.codePoints().mapToObj(Character::toString).forEach(letter ->
                Event.fireEvent(keys(), new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false)));
    }

    /** Strikes a key that writes nothing. */
    void strike(KeyCode key) {
        Event.fireEvent(keys(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
        Event.fireEvent(keys(), new KeyEvent(KeyEvent.KEY_RELEASED, "", "", key, false, false, false, false));
    }

    private EventTarget keys() {
        Node owner = shell.scene().getFocusOwner();
        return owner == null ? shell.scene() : owner;
    }
}
