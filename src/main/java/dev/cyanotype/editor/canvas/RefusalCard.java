package dev.cyanotype.editor.canvas;

import dev.cyanotype.editor.canvas.gesture.Fix;
import dev.cyanotype.editor.support.look.Icons;
import dev.cyanotype.geometry.Box;
import dev.cyanotype.render.Viewport;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The card beside what was rejected: why, and what can be done instead. */
final class RefusalCard extends VBox {
    private static final double WIDTH = 320;
    private static final double APART = 12;
    private static final double EDGE = 8;

    private final CanvasViewModel model;
    private final Label message = new Label();
    private final FlowPane fixes = new FlowPane();
    private @Nullable Refusal shown;

    RefusalCard(CanvasViewModel model) {
        this.model = model;
        getStyleClass().add("refusal-card");
        setManaged(false);
        setVisible(false);
        message.setWrapText(true);
        message.getStyleClass().add("refusal-message");
        HBox.setHgrow(message, Priority.ALWAYS);
        message.setMaxWidth(Double.MAX_VALUE);
        var close = new Button(null, Icons.of("bi-x"));
        close.getStyleClass().addAll("flat", "refusal-close");
        close.setAccessibleText("Dismiss");
        close.setTooltip(new Tooltip("Dismiss (Esc)"));
        close.setFocusTraversable(false);
        close.setOnAction(_ -> model.dismiss());
        var icon = Icons.of("bi-exclamation-octagon");
        icon.getStyleClass().add("refusal-icon");
        var top = new HBox(icon, message, close);
        top.getStyleClass().add("refusal-top");
        fixes.getStyleClass().add("refusal-fixes");
        getChildren().addAll(top, fixes);
    }

    /** Shows a refusal beside the place where it belongs, or goes away for null. */
    void update(@Nullable Refusal refusal, Viewport viewport) {
        setVisible(refusal != null);
        if (refusal == null) {
            shown = null;
            return;
        }
        if (refusal != shown) {
            shown = refusal;
            fill(refusal);
        }
        place(viewport.toCanvas(refusal.at()), viewport);
    }

    private void fill(Refusal refusal) {
        message.setText(refusal.message());
        fixes.getChildren().setAll(refusal.fixes().stream().map(this::button).toList());
        fixes.setVisible(!refusal.fixes().isEmpty());
        fixes.setManaged(!refusal.fixes().isEmpty());
        setAccessibleText(refusal.message());
    }

    private Button button(Fix fix) {
        var button = new Button(fix.label());
        button.getStyleClass().add("refusal-fix");
        button.setOnAction(_ -> model.choose(fix));
        return button;
    }

    /** To the right of a box if there is room, else to the left, else below its upper edge; always within the canvas. */
    private void place(Box beside, Viewport viewport) {
        applyCss();
        double width = Math.min(WIDTH, viewport.width() - 2 * EDGE);
        double height = prefHeight(width);
        double right = beside.right() + APART;
        double left = beside.x() - APART - width;
        double x = right + width <= viewport.width() - EDGE ? right : left >= EDGE ? left : beside.centreX() - width / 2;
        double y = right + width <= viewport.width() - EDGE || left >= EDGE ? beside.y() : beside.bottom() + APART;
        resizeRelocate(
                Math.round(Math.clamp(x, EDGE, Math.max(EDGE, viewport.width() - width - EDGE))),
                Math.round(Math.clamp(y, EDGE, Math.max(EDGE, viewport.height() - height - EDGE))),
                width,
                height);
    }
}
