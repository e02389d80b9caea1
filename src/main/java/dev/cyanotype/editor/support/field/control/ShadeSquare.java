package dev.cyanotype.editor.support.field.control;

import dev.cyanotype.editor.support.field.colour.ColourPickerViewModel;
import dev.cyanotype.editor.support.field.colour.Hsv;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/** The shades of a hue: saturation to the right, value upwards. The arrow keys move by 1%, with Shift by 10%. */
final class ShadeSquare extends Pane {
    private static final double HANDLE = 14;

    private final ColourPickerViewModel model;
    private final Region handle = new Region();
    private boolean cancelled;

    ShadeSquare(ColourPickerViewModel model) {
        this.model = model;
        getStyleClass().add("shade-square");
        handle.getStyleClass().add("handle");
        handle.setMouseTransparent(true);
        handle.resize(HANDLE, HANDLE);
        handle.setManaged(false);
        getChildren().add(handle);
        setFocusTraversable(true);
        setAccessibleText("Saturation and brightness");
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> model.release());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        addEventHandler(KeyEvent.KEY_RELEASED, _ -> model.release());
        model.hsvProperty().addListener(_ -> showValue());
        showValue();
    }

    private void pressed(MouseEvent event) {
        requestFocus();
        cancelled = false;
        drag(event);
    }

    private void drag(MouseEvent event) {
        if (!cancelled) {
            model.drag(model.hsvProperty().get().at(event.getX() / getWidth(), 1 - event.getY() / getHeight()));
        }
    }

    private void key(KeyEvent event) {
        double by = event.isShiftDown() ? 0.1 : 0.01;
        switch (event.getCode()) {
            case LEFT -> step(event, -by, 0);
            case RIGHT -> step(event, by, 0);
            case UP -> step(event, 0, by);
            case DOWN -> step(event, 0, -by);
            default -> {
                if (event.getCode() == KeyCode.ESCAPE && model.field().isOffering()) {
                    cancelled = true;
                    model.cancel();
                    event.consume();
                }
            }
        }
    }

    private void step(KeyEvent event, double saturation, double value) {
        Hsv now = model.hsvProperty().get();
        model.drag(now.at(now.saturation() + saturation, now.value() + value));
        event.consume();
    }

    private void showValue() {
        setBackground(Paints.plain(
                Paints.of(model.hsvProperty().get().pure()),
                Paints.across(Color.WHITE, Color.rgb(255, 255, 255, 0)),
                Paints.gradient(180, Color.rgb(0, 0, 0, 0), Color.BLACK)));
        place();
    }

    private void place() {
        Hsv now = model.hsvProperty().get();
        handle.relocate(now.saturation() * getWidth() - HANDLE / 2, (1 - now.value()) * getHeight() - HANDLE / 2);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        place();
    }
}
