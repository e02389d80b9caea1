package dev.cyanotype.editor.history;

import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The slider through a document's life. */
final class ScrubberView extends HBox {
    private final ScrubberViewModel model;
    private final Slider slider = new Slider();
    private final Label told = new Label();
    private boolean following;
    private boolean givenUp;

    ScrubberView(ScrubberViewModel model) {
        this.model = model;
        getStyleClass().add("history-scrubber");
        slider.setId("history-scrubber");
        slider.setBlockIncrement(1);
        slider.setMinWidth(80);
        slider.setTooltip(new Tooltip("Drag to see earlier states; let go to go there, Escape to stay"));
        HBox.setHgrow(slider, Priority.ALWAYS);
        told.getStyleClass().add("history-figures");
        told.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(slider, told);
        setMinWidth(0);
        for (var each : new javafx.beans.value.ObservableValue<?>[] {model.firstProperty(), model.lastProperty(), model.atProperty()}) {
            each.addListener(_ -> follow());
        }
        slider.valueProperty().addListener((_, _, value) -> moved(value.doubleValue()));
        slider.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> givenUp = false);
        slider.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> model.letGo());
        slider.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE && model.draggingProperty().get()) {
                givenUp = slider.isPressed();
                model.giveUp();
                key.consume();
            } else if (key.getCode() == KeyCode.ENTER) {
                model.letGo();
                key.consume();
            } else {
                givenUp = false;
            }
        });
        slider.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                model.giveUp();
            }
        });
        follow();
    }

    private void moved(double value) {
        if (!following && givenUp) {
            follow();
        } else if (!following) {
            model.drag((int) Math.round(value));
        }
    }

    private void follow() {
        following = true;
        slider.setMin(model.firstProperty().get());
        slider.setMax(Math.max(model.lastProperty().get(), model.firstProperty().get() + 1));
        slider.setDisable(model.lastProperty().get() == model.firstProperty().get());
        slider.setValue(model.atProperty().get());
        told.setText(model.atProperty().get() + " of " + model.lastProperty().get());
        slider.setAccessibleText(model.toldProperty().get());
        following = false;
    }
}
