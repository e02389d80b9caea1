package dev.cyanotype.editor.history;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

/** The field in which a revision is given its name, in its line: Enter keeps, Escape gives up. */
final class NameField extends TextField {
    private boolean done;

    NameField(HistoryRow row, CellContext context) {
        super(row.name() == null ? "" : row.name());
        getStyleClass().add("history-naming");
        setId("history-naming");
        setPromptText("Name this state");
        setAccessibleText("Name of revision " + row.revision());
        setOnAction(_ -> end(() -> context.name(row.revision(), getText())));
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                end(context::stopNaming);
            }
        });
        focusedProperty().addListener((_, _, focused) -> {
            if (!focused && getScene() != null) {
                end(() -> context.name(row.revision(), getText()));
            }
        });
        sceneProperty().addListener((_, _, scene) -> {
            if (scene != null) {
                javafx.application.Platform.runLater(this::requestFocus);
            }
        });
    }

    private void end(Runnable how) {
        if (!done) {
            done = true;
            how.run();
        }
    }
}
