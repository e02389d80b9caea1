package dev.cyanotype.editor.canvas;

import dev.cyanotype.editor.support.clipboard.ComponentFormat;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonText;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;

/** Hands what is dragged in from other parts of the window on to the canvas that a node shows. */
final class CanvasDrops {
    private final Node node;
    private final CanvasViewModel model;
    /** The text that was dragged over last, and what it is: it is the same at every move. */
    private String read = "";
    private @Nullable JsonObject component;

    CanvasDrops(Node node, CanvasViewModel model) {
        this.node = node;
        this.model = model;
    }

    /** Begins to listen. */
    void attach() {
        node.setOnDragOver(this::over);
        node.setOnDragDropped(this::dropped);
        node.setOnDragExited(_ -> model.dragExited());
    }

    private void over(DragEvent event) {
        JsonObject dragged = component(event.getDragboard());
        String member = member(event.getDragboard());
        boolean welcome = dragged != null
                ? model.dragOver(dragged, event.getX(), event.getY())
                : member != null && model.memberOver(member, event.getX(), event.getY());
        if (welcome) {
            event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        JsonObject dragged = component(event.getDragboard());
        String member = member(event.getDragboard());
        if (dragged != null) {
            model.drop(dragged, event.getX(), event.getY());
        } else if (member != null) {
            model.dropMember(member, event.getX(), event.getY());
        }
        node.requestFocus();
        event.setDropCompleted(dragged != null || member != null);
        event.consume();
    }

    private @Nullable JsonObject component(Dragboard board) {
        if (!(board.getContent(ComponentFormat.COMPONENT) instanceof String text)) {
            return null;
        }
        if (!text.equals(read)) {
            read = text;
            component = JsonText.value(text) instanceof JsonObject object ? object : null;
        }
        return component;
    }

    private static @Nullable String member(Dragboard board) {
        return board.getContent(ComponentFormat.MEMBER) instanceof String text ? text : null;
    }
}
