package dev.cyanotype.editor.support;

import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Gives a test's window the size that its scene asks for, whatever the test before has done to the stage that they share, and
 * waits until it has been laid out and drawn once: before that nothing in it is where it will be.
 */
public final class FirstFrame implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext context) {
        Platform.runLater(() -> {
            if (Window.getWindows().getLast() instanceof Stage stage) {
                stage.sizeToScene();
            }
        });
        Frame.pass(() -> Window.getWindows().getLast().getScene());
    }
}
