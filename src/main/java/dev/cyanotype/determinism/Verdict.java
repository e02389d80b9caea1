package dev.cyanotype.determinism;

/** What came of running a program again. */
public sealed interface Verdict {

    /** Each turn came to the same. */
    record Same() implements Verdict {}

    /** A turn came to something else. */
    record Different(Difference difference) implements Verdict {}

    /** It could not be run to its end, so that nothing is proved. */
    record Failed(String why) implements Verdict {}
}
