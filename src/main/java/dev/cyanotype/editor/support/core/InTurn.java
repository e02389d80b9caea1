package dev.cyanotype.editor.support.core;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;

/** A share of an executor in which tasks run one at a time, in the order in which they came. */
public final class InTurn implements Executor {
    private final Executor pool;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private boolean busy;

    public InTurn(Executor pool) {
        this.pool = pool;
    }

    @Override
    public void execute(Runnable task) {
        synchronized (waiting) {
            waiting.add(task);
            if (busy) {
                return;
            }
            busy = true;
        }
        pool.execute(this::next);
    }

    private void next() {
        Runnable task;
        synchronized (waiting) {
            task = waiting.remove();
        }
        try {
            task.run();
        } finally {
            if (isMore()) {
                pool.execute(this::next);
            }
        }
    }

    private boolean isMore() {
        synchronized (waiting) {
            busy = !waiting.isEmpty();
            return busy;
        }
    }
}
