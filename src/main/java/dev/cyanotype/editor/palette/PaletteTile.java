package dev.cyanotype.editor.palette;

import dev.cyanotype.editor.support.clipboard.ComponentFormat;
import dev.cyanotype.editor.support.look.Icons;
import java.util.Map;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;

/** One entry of the palette on the screen: a double click or Enter adds it, dragging takes it along. */
final class PaletteTile extends StackPane {
    private final PaletteEntry entry;
    private final PaletteViewModel model;

    PaletteTile(PaletteEntry entry, PaletteViewModel model) {
        this.entry = entry;
        this.model = model;
        boolean wide = entry instanceof PaletteEntry.OfBlock;
        var name = new Label(entry.title());
        name.getStyleClass().add("palette-name");
        name.setWrapText(!wide);
        Pane content = wide ? new HBox() : new VBox();
        content.getStyleClass().add("palette-content");
        content.getChildren().addAll(Icons.of(entry.icon()), name);
        getStyleClass().add("palette-tile");
        getChildren().add(content);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText("Add " + entry.title());
        Tooltip.install(this, new Tooltip("Drag it in, or double-click to add it"));
        setOnMousePressed(mouse -> {
            requestFocus();
            mouse.consume(); // else the scroll pane around it takes the focus
        });
        setOnMouseClicked(mouse -> {
            if (mouse.getButton() == MouseButton.PRIMARY && mouse.getClickCount() == 2) {
                model.add(entry);
            }
        });
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                model.add(entry);
                key.consume();
            }
        });
        setOnDragDetected(mouse -> {
            if (mouse.getButton() == MouseButton.PRIMARY) {
                drag();
                mouse.consume();
            }
        });
    }

    PaletteEntry entry() {
        return entry;
    }

    private void drag() {
        String json = model.dragged(entry);
        if (json == null) {
            return;
        }
        Dragboard board = startDragAndDrop(TransferMode.COPY);
        board.setContent(Map.of(ComponentFormat.COMPONENT, json));
        var clear = new SnapshotParameters();
        clear.setFill(Color.TRANSPARENT);
        board.setDragView(snapshot(clear, null), getWidth() / 2, getHeight() / 2);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            model.add(entry);
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
