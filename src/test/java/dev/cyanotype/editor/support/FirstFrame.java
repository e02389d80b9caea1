package dev.cyanotype.editor.support;

import javafx.stage.Window;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Waits until a test's window has been laid out and drawn once: before that nothing in it is where it will be. */
public final class FirstFrame implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext context) {
        Frame.pass(() -> Window.getWindows().getLast().getScene());
    }
}
