package dev.cyanotype.editor.support.field.control;

import dev.cyanotype.editor.support.clipboard.ComponentFormat;
import dev.cyanotype.editor.support.field.FieldKind;
import dev.cyanotype.editor.support.field.FieldViewModel;
import dev.cyanotype.editor.support.look.Icons;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.DataFormat;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * The name of a field. It has a dot where the member is other than the default, a number is scrubbed by dragging it, and its grip
 * is dragged onto other components.
 */
final class FieldLabel extends HBox {
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");

    private final FieldViewModel field;
    private final Label label = new Label();
    private final Region dot = new Region();

    FieldLabel(FieldViewModel field) {
        this.field = field;
        getStyleClass().add("field-label");
        setAlignment(Pos.CENTER_LEFT);
        dot.getStyleClass().add("dot");
        label.setText(field.description().title());
        label.setMaxWidth(Double.MAX_VALUE);
        setHgrow(label, Priority.ALWAYS);
        var gutter = new StackPane(dot);
        gutter.getStyleClass().add("gutter");
        getChildren().setAll(gutter, label);
        if (field.description().kind() instanceof FieldKind.Figure) {
            new Scrubbing(field, label);
        }
        if (!(field.description().kind() instanceof FieldKind.Fixed)) {
            gutter.getChildren().add(grip());
        }
        var tooltip = new Tooltip();
        tooltip.setOnShowing(_ -> tooltip.setText(field.actions().hint()));
        Tooltip.install(label, tooltip);
        field.valueProperty().addListener(_ -> showChange());
        showChange();
    }

    private void showChange() {
        boolean changed = field.isResettable();
        pseudoClassStateChanged(CHANGED, changed);
        dot.setVisible(changed);
        label.setAccessibleText(field.description().spoken() + (changed ? ", changed" : ", default"));
    }

    private Node grip() {
        Node grip = Icons.of("bi-grip-vertical");
        var handle = new HBox(grip);
        handle.getStyleClass().add("grip");
        handle.setAlignment(Pos.CENTER);
        handle.setOnDragDetected(this::drag);
        Tooltip.install(handle, new Tooltip("Drag onto a component to copy this to it"));
        return handle;
    }

    private void drag(MouseEvent event) {
        String dragged = field.actions().dragged();
        if (!dragged.isEmpty()) {
            Dragboard board = startDragAndDrop(TransferMode.COPY);
            board.setContent(Map.of(ComponentFormat.MEMBER, dragged, DataFormat.PLAIN_TEXT, field.text()));
            board.setDragView(label.snapshot(null, null));
            event.consume();
        }
    }
}
