package dev.cyanotype.determinism;

import dev.cyanotype.pipeline.Pipeline;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** Pipelines of which the first is another than those that follow. */
public final class Turning {
    private final Supplier<Pipeline> first;
    private final Supplier<Pipeline> later;
    private final AtomicBoolean begun = new AtomicBoolean();

    public Turning(Supplier<Pipeline> first, Supplier<Pipeline> later) {
        this.first = first;
        this.later = later;
    }

    public Pipeline next() {
        return begun.getAndSet(true) ? later.get() : first.get();
    }
}
