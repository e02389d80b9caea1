package dev.cyanotype.editor.shell;

import dev.cyanotype.editor.support.core.Later;
import java.time.Duration;
import javafx.animation.PauseTransition;

/** Time as it goes by on the thread of the window. */
final class LaterOnScreen implements Later {
    @Override
    public void after(Duration wait, Runnable task) {
        var pause = new PauseTransition(javafx.util.Duration.millis(wait.toMillis()));
        pause.setOnFinished(_ -> task.run());
        pause.play();
    }
}
