package dev.cyanotype.editor.support.core;

import java.util.concurrent.Executor;

/**
 * Where the window's work is done.
 *
 * @param work one document's commands, in order, one at a time
 * @param background what may take long and may be late: inspections, pictures, files
 * @param ui the toolkit's thread: the only one on which properties change
 */
public record Threads(Executor work, Executor background, Executor ui) {

    /** All on the calling thread: for tests, and for a window that nobody looks at. */
    public static Threads direct() {
        return new Threads(Runnable::run, Runnable::run, Runnable::run);
    }
}
