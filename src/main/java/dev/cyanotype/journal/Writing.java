package dev.cyanotype.journal;

/** Whether a journal is being written. */
public sealed interface Writing {

    record Going() implements Writing {}

    /**
     * What happens is kept in memory and written when that can be done again.
     *
     * @param message one sentence for a person
     */
    record Stopped(String message) implements Writing {}
}
