package dev.cyanotype.blueprint;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** Work that a helper may do meanwhile. Who needs it does it where no helper has begun, and so never waits for one that is busy. */
public final class Helped<T> {
    private final Supplier<T> work;
    private final AtomicBoolean begun = new AtomicBoolean();
    private final CompletableFuture<T> result = new CompletableFuture<>();

    private Helped(Supplier<T> work) {
        this.work = work;
    }

    public static <T> Helped<T> by(Executor helper, Supplier<T> work) {
        var helped = new Helped<>(work);
        helper.execute(helped::run);
        return helped;
    }

    public T get() {
        run();
        return result.join();
    }

    private void run() {
        if (begun.compareAndSet(false, true)) {
            try {
                result.complete(work.get());
            } catch (RuntimeException | Error failed) {
                result.completeExceptionally(failed);
            }
        }
    }
}
