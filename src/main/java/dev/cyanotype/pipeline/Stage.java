package dev.cyanotype.pipeline;

/** One stage of the pipeline, in the order in which they run. */
public enum Stage {
    DECOMPOSE,
    EXECUTE,
    VERIFY,
    SERIALIZE;

    /** What it took, in nanoseconds. */
    public long of(Timing timing) {
        return switch (this) {
            case DECOMPOSE -> timing.decompose();
            case EXECUTE -> timing.execute();
            case VERIFY -> timing.verify();
            case SERIALIZE -> timing.serialize();
        };
    }
}
