package dev.cyanotype.blueprint;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** Work that a helper may do meanwhile. Who needs it does it where no helper has begun, and so never waits for one that is busy. */
public final class Helped<T> {
    private final FutureTask<T> work;

    private Helped(Supplier<T> work) {
        this.work = new FutureTask<>(work::get);
    }

    public static <T> Helped<T> by(Executor helper, Supplier<T> work) {
        var helped = new Helped<>(work);
        helper.execute(helped.work);
        return helped;
    }

    /**
     * What the work comes to. What it throws is thrown here.
     *
     * @throws CancellationException where the thread is interrupted while it waits
     */
    public T get() {
        work.run(); // only the first does anything
        try {
            return work.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw failed.getCause() instanceof RuntimeException bug ? bug : new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }
}
