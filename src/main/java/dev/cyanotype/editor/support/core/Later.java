package dev.cyanotype.editor.support.core;

import java.time.Duration;

/** Does things after a while, on the thread of the window. */
@FunctionalInterface
public interface Later {
    void after(Duration wait, Runnable task);
}
