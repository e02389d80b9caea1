package dev.cyanotype.editor.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Opens files that are dropped on the window; while they hover a hint is shown. */
final class FileDrop {
    private final Node hint;
    private final Consumer<List<Path>> open;

    private FileDrop(Node hint, Consumer<List<Path>> open) {
        this.hint = hint;
        this.open = open;
    }

    static void install(Scene scene, Node hint, Consumer<List<Path>> open) {
        var drop = new FileDrop(hint, open);
        hint.setVisible(false);
        scene.addEventFilter(DragEvent.DRAG_OVER, drop::over);
        scene.addEventFilter(DragEvent.DRAG_EXITED, _ -> hint.setVisible(false));
        scene.addEventFilter(DragEvent.DRAG_DROPPED, drop::dropped);
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            hint.setVisible(true);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        hint.setVisible(false);
        if (event.getDragboard().hasFiles()) {
            open.accept(event.getDragboard().getFiles().stream().map(File::toPath).toList());
            event.setDropCompleted(true);
            event.consume();
        }
    }
}
