package dev.cyanotype.editor.welcome;

import dev.cyanotype.editor.welcome.TourViewModel.Step;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A callout that stands beside the part of the window that the tour tells of. */
public final class TourView extends Pane {
    private static final double GAP = 12;
    private static final double WIDTH = 300;

    private final TourViewModel model;
    private final Function<String, @Nullable Node> places;
    private final Label title = new Label();
    private final Label text = new Label();
    private final Label progress = new Label();
    private final Button next = new Button();
    private final Button skip = new Button("Skip");
    private final VBox callout;

    /** @param places finds the part of the window that a step names */
    public TourView(TourViewModel model, Function<String, @Nullable Node> places) {
        this.model = model;
        this.places = places;
        setPickOnBounds(false);
        title.getStyleClass().add("tour-title");
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        progress.getStyleClass().add("muted");
        progress.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(progress, Priority.ALWAYS);
        next.setId("tour-next");
        next.getStyleClass().addAll("small", "accent");
        next.setOnAction(_ -> model.next());
        skip.setId("tour-skip");
        skip.getStyleClass().addAll("small", "flat");
        skip.setOnAction(_ -> model.end());
        var foot = new HBox(progress, skip, next);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("tour-foot");
        callout = new VBox(title, text, foot);
        callout.getStyleClass().add("tour");
        callout.setAccessibleRole(AccessibleRole.DIALOG);
        callout.setPrefWidth(WIDTH);
        callout.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        getChildren().add(callout);
        model.stepProperty().addListener(_ -> refresh());
        refresh();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.end();
            event.consume();
        }
    }

    private void refresh() {
        Step step = model.stepProperty().get();
        setVisible(step != null);
        if (step != null) {
            title.setText(step.title());
            text.setText(step.text());
            progress.setText(model.progress());
            next.setText(model.isLast() ? "Done" : "Next");
            skip.setVisible(!model.isLast());
            callout.setAccessibleText(step.title() + ". " + step.text());
            requestLayout();
            next.requestFocus();
        }
    }

    @Override
    protected void layoutChildren() {
        Step step = model.stepProperty().get();
        Node place = step == null ? null : places.apply(step.place());
        if (place == null || place.getScene() == null) {
            return;
        }
        Bounds around = sceneToLocal(place.localToScene(place.getLayoutBounds()));
        double height = callout.prefHeight(WIDTH);
        double x = Math.clamp(around.getCenterX() - WIDTH / 2, GAP, Math.max(GAP, getWidth() - WIDTH - GAP));
        double above = around.getMinY() - height - GAP;
        double y = around.getHeight() > getHeight() / 2 ? around.getCenterY() - height / 2 : above >= GAP ? above : around.getMaxY() + GAP;
        callout.resizeRelocate(x, Math.clamp(y, GAP, Math.max(GAP, getHeight() - height - GAP)), WIDTH, height);
    }
}
