package dev.cyanotype.editor.canvas;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Platform;

/** The toolkit's thread, for benchmarks that need a window. */
public final class Toolkit {
    private Toolkit() {}

    /** What something makes there. */
    public static <T> T on(Supplier<T> make) {
        var made = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                made.complete(make.get());
            } catch (RuntimeException bug) {
                made.completeExceptionally(bug);
            }
        });
        return made.join();
    }
}
