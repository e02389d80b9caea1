package dev.cyanotype.pipeline;

/**
 * How long the stages of one run took, in nanoseconds.
 *
 * @param total the whole run; a little more than its stages
 */
public record Timing(long decompose, long execute, long verify, long serialize, long total) {

    /** Both one after the other. */
    Timing plus(Timing other) {
        return new Timing(
                decompose + other.decompose,
                execute + other.execute,
                verify + other.verify,
                serialize + other.serialize,
                total + other.total);
    }
}
