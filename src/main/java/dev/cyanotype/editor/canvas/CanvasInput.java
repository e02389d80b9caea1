package dev.cyanotype.editor.canvas;

import dev.cyanotype.pipeline.room.Direction;
import java.util.function.Consumer;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.jspecify.annotations.Nullable;

/** Hands the events of a node on to the canvas that it shows. */
final class CanvasInput {
    /** How much a canvas pixel of the wheel zooms. */
    private static final double WHEEL = 0.004;

    private final Node node;
    private final CanvasViewModel model;

    CanvasInput(Node node, CanvasViewModel model) {
        this.node = node;
        this.model = model;
    }

    /** Begins to listen. */
    void attach() {
        on(MouseEvent.MOUSE_PRESSED, this::pressed);
        on(MouseEvent.MOUSE_DRAGGED, event -> model.pointer().moved(pointer(event)));
        on(MouseEvent.MOUSE_MOVED, event -> model.pointer().moved(pointer(event)));
        on(MouseEvent.MOUSE_RELEASED, event -> model.pointer().released(pointer(event)));
        on(MouseEvent.MOUSE_EXITED, _ -> model.pointer().exited());
        node.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        node.addEventHandler(ZoomEvent.ZOOM, event -> model.camera().zoomBy(event.getZoomFactor(), event.getX(), event.getY()));
        on(KeyEvent.KEY_PRESSED, this::keyPressed);
        on(KeyEvent.KEY_RELEASED, this::keyReleased);
        node.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                model.keys().arrowReleased();
                model.pointer().handHeld(false);
            }
        });
    }

    /** Hears what is meant for the node itself, and not for what stands on it. */
    private <E extends InputEvent> void on(EventType<E> type, Consumer<E> hear) {
        node.addEventHandler(type, event -> {
            if (event.getTarget() == node) {
                hear.accept(event);
            }
        });
    }

    private static Pointer pointer(MouseEvent event) {
        return new Pointer(event.getX(), event.getY(), new Keys(event.isShiftDown(), event.isShortcutDown(), event.isAltDown()));
    }

    private void pressed(MouseEvent event) {
        node.requestFocus();
        if (event.getButton() == MouseButton.PRIMARY) {
            model.pressed(pointer(event), event.getClickCount());
        } else if (event.getButton() == MouseButton.MIDDLE) {
            model.pointer().panPressed(pointer(event));
        }
        event.consume(); // else the tab pane around it takes the focus
    }

    private void scrolled(ScrollEvent event) {
        if (event.isShortcutDown()) {
            double wheel = event.getDeltaY() == 0 ? event.getDeltaX() : event.getDeltaY();
            model.camera().zoomBy(Math.exp(wheel * WHEEL), event.getX(), event.getY());
        } else if (event.isShiftDown() && event.getDeltaX() == 0) {
            model.camera().pan(event.getDeltaY(), 0);
        } else {
            model.camera().pan(event.getDeltaX(), event.getDeltaY());
        }
        event.consume();
    }

    private void keyPressed(KeyEvent event) {
        held(event.isShiftDown(), event.isShortcutDown(), event.isAltDown());
        Direction arrow = arrow(event.getCode());
        if (arrow != null && !event.isAltDown()) {
            model.keys().arrow(arrow, event.isShiftDown(), event.isShortcutDown());
            event.consume();
        } else if (acts(event)) {
            event.consume();
        }
    }

    /** Does what a key stands for; whether it stands for anything. */
    private boolean acts(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        boolean shift = plain && event.isShiftDown();
        switch (event.getCode()) {
            case TAB -> {
                return plain && model.keys().step(!event.isShiftDown());
            }
            case ENTER -> model.keys().enter();
            case F2 -> model.editText();
            case ESCAPE -> model.escape();
            case SPACE -> model.pointer().handHeld(true);
            case A -> {
                if (event.isShortcutDown()) {
                    model.selectAll();
                }
                return event.isShortcutDown();
            }
            case DIGIT0 -> {
                return shift && done(model::actualSize);
            }
            case DIGIT1 -> {
                return shift && done(model::fit);
            }
            case DIGIT2 -> {
                return shift && done(model::zoomToSelection);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private static boolean done(Runnable run) {
        run.run();
        return true;
    }

    private void keyReleased(KeyEvent event) {
        held(event.isShiftDown(), event.isShortcutDown(), event.isAltDown());
        if (arrow(event.getCode()) != null) {
            model.keys().arrowReleased();
        } else if (event.getCode() == KeyCode.SPACE) {
            model.pointer().handHeld(false);
        }
    }

    private void held(boolean shift, boolean shortcut, boolean alt) {
        model.pointer().held(new Keys(shift, shortcut, alt));
    }

    private static @Nullable Direction arrow(KeyCode code) {
        return switch (code) {
            case LEFT, KP_LEFT -> Direction.LEFT;
            case RIGHT, KP_RIGHT -> Direction.RIGHT;
            case UP, KP_UP -> Direction.UP;
            case DOWN, KP_DOWN -> Direction.DOWN;
            default -> null;
        };
    }
}
