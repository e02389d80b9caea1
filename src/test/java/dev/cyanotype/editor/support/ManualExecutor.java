package dev.cyanotype.editor.support;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;

/** An executor that does nothing until it is told to: a thread whose turns a test decides. */
public final class ManualExecutor implements Executor {
    private final Queue<Runnable> waiting = new ArrayDeque<>();

    @Override
    public void execute(Runnable task) {
        waiting.add(task);
    }

    /** Does all that waits, and what comes of it. */
    public void runAll() {
        while (runOne()) {}
    }

    /** Does the first thing that waits; whether there was one. */
    public boolean runOne() {
        Runnable next = waiting.poll();
        if (next != null) {
            next.run();
        }
        return next != null;
    }

    public int waiting() {
        return waiting.size();
    }
}
