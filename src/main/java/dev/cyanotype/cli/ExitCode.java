package dev.cyanotype.cli;

/** What the program ends with. */
final class ExitCode {
    /** All went well. */
    static final int DONE = 0;

    /** The work was done, and something in it was rejected or found. */
    static final int OBJECTIONS = 1;

    /** Bad usage or input: nothing was done. */
    static final int REFUSED = 2;

    private ExitCode() {}
}
