package dev.cyanotype.editor.support;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;
import org.testfx.util.WaitForAsyncUtils;

/** One frame of a window, let pass in a test. */
public final class Frame {
    private Frame() {}

    /** Lets a frame of a scene pass, which is asked for on the toolkit's thread, so that all that is due in one has been done. */
    public static void pass(Supplier<Scene> of) {
        var passed = new CompletableFuture<@Nullable Void>();
        Platform.runLater(() -> {
            Scene scene = of.get();
            Runnable[] after = new Runnable[1];
            after[0] = () -> {
                scene.removePostLayoutPulseListener(after[0]);
                passed.complete(null);
            };
            scene.addPostLayoutPulseListener(after[0]);
            Platform.requestNextPulse();
        });
        passed.join();
        WaitForAsyncUtils.waitForFxEvents();
    }
}
