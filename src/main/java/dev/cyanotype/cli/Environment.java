package dev.cyanotype.cli;

import dev.cyanotype.determinism.Means;
import java.nio.file.Path;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What every command is given.
 *
 * @param terminal the streams
 * @param engine the core, put together at the first call: help needs none
 * @param means what scripts are run again with, put together at the first call
 * @param nanoClock a clock in nanoseconds from an arbitrary origin, for progress alone
 * @param data the folder of this user's data for the program; null where there is none
 */
public record Environment(
        Terminal terminal, Supplier<Engine> engine, Supplier<Means> means, LongSupplier nanoClock, @Nullable Path data) {}
