package dev.cyanotype.editor.canvas;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/**
 * Measures what the thread of the window does between one frame and the next: handling input, hearing answers, laying out and
 * drawing. Counted is the time of the processor, so that neither waiting nor a busy machine counts.
 */
final class Frames {
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private final Scene scene;
    private final Runnable begins = this::begins;
    private final Runnable ends = this::ends;
    /** On the thread of the window only. */
    private long spent;
    private long begun;
    private @Nullable Runnable atNext;

    /** Begins to listen, in a scene that the pane is not in yet: its work is to lie between the two listeners. */
    Frames(Scene scene) {
        this.scene = scene;
        scene.addPreLayoutPulseListener(begins);
    }

    /** To be called when the pane is in the scene. */
    void ready() {
        scene.addPostLayoutPulseListener(ends);
    }

    void stop() {
        scene.removePreLayoutPulseListener(begins);
        scene.removePostLayoutPulseListener(ends);
    }

    private void begins() {
        begun = CPU.getCurrentThreadCpuTime();
    }

    private void ends() {
        spent += CPU.getCurrentThreadCpuTime() - begun;
        Runnable next = atNext;
        atNext = null;
        if (next != null) {
            next.run();
        }
    }

    /** The thread of the window, what is done on it counted. */
    Executor counted() {
        return task -> Platform.runLater(() -> count(task));
    }

    private void count(Runnable task) {
        long start = CPU.getCurrentThreadCpuTime();
        task.run();
        spent += CPU.getCurrentThreadCpuTime() - start;
    }

    /** Does something on the thread of the window and lets a frame pass; gives the nanoseconds that both took there. */
    long frame(Runnable input) {
        var took = new CompletableFuture<Long>();
        Platform.runLater(() -> {
            spent = 0;
            count(input);
            atNext = () -> took.complete(spent);
            Platform.requestNextPulse();
        });
        return took.join();
    }

    /** The same where the answer of another thread is waited for, and shown. */
    long answered(Runnable input, CompletableFuture<?> answer) {
        var took = new CompletableFuture<Long>();
        Platform.runLater(() -> {
            spent = 0;
            count(input);
            answer.thenRun(() -> Platform.runLater(() -> {
                atNext = () -> took.complete(spent);
                Platform.requestNextPulse();
            }));
        });
        return took.join();
    }

    /** One row of a table in milliseconds. */
    static String row(String what, int components, long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return String.format(
                Locale.ROOT, "| %s | %,d | %.2f | %.2f | %.2f | %.2f |", what, components,
                at(sorted, 0.50), at(sorted, 0.95), at(sorted, 0.99), sorted[sorted.length - 1] / 1e6);
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] / 1e6;
    }
}
