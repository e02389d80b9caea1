package dev.cyanotype.editor.shell;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;

/**
 * The heartbeat of the thread of the window: a task is posted to it again and again, and what lies between two of them is what
 * keeps the window from answering. Told apart is what it worked, in time of the processor, and what went by, which on a busy
 * machine is more.
 */
final class Beats {
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
    private static final long APART = 1_000_000;
    /** What lies between two beats where nothing happens is less. */
    private static final long NOTHING = 500_000;

    private final Thread thread;
    /** On the thread of the window only. */
    private long begun;
    private long worked;
    private Count count = Count.NONE;

    /**
     * What happened on the thread of the window in some while, in nanoseconds.
     *
     * @param work all that it worked
     * @param longest the longest that it worked without a break
     * @param blocked the longest that went by without an answer
     */
    record Count(long work, long longest, long blocked) {
        static final Count NONE = new Count(0, 0, 0);

        private Count and(long working, long passing) {
            return new Count(
                    work + (working > NOTHING ? working : 0), Math.max(longest, working), Math.max(blocked, passing));
        }
    }

    Beats() {
        thread = new Thread(this::beat, "heartbeat");
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    private void beat() {
        while (true) {
            var heard = new CompletableFuture<Void>();
            Platform.runLater(() -> {
                heard();
                heard.complete(null);
            });
            heard.join();
            LockSupport.parkNanos(APART);
        }
    }

    private void heard() {
        long now = System.nanoTime();
        long cpu = CPU.getCurrentThreadCpuTime();
        count = count.and(cpu - worked, now - begun);
        begun = now;
        worked = cpu;
    }

    /** Begins to count anew; on the thread of the window. */
    void anew() {
        heard();
        count = Count.NONE;
    }

    /** What was counted since; on the thread of the window. */
    Count counted() {
        heard();
        return count;
    }
}
