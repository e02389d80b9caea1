package dev.cyanotype.pipeline;

import dev.cyanotype.launch.Wiring;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/** Pipelines as the program puts them together. */
final class Pipelines {
    private Pipelines() {}

    /** A pipeline whose clock counts the times that it is asked. */
    static Pipeline deterministic() {
        return withClock(new AtomicLong()::incrementAndGet);
    }

    static Pipeline withClock(LongSupplier nanoClock) {
        return Wiring.engine(nanoClock).pipeline();
    }
}
