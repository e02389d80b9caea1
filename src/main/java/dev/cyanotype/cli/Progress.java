package dev.cyanotype.cli;

import java.util.function.LongSupplier;

/** A line on standard error that says how far long work has come, where a person looks on; it is gone when the work is done. */
final class Progress {
    private static final long PATIENCE = 500_000_000;
    private static final long PAUSE = 100_000_000;

    private final Terminal terminal;
    private final LongSupplier nanoClock;
    private final String what;
    private final int total;
    private final long start;
    private long shown;
    private boolean visible;

    /**
     * @param what what is counted, such as "sentences"
     * @param total how many there are
     */
    Progress(Environment environment, String what, int total) {
        this.terminal = environment.terminal();
        this.nanoClock = environment.nanoClock();
        this.what = what;
        this.total = total;
        this.start = nanoClock.getAsLong();
        this.shown = start;
    }

    /** Says that so many are done. */
    void done(int count) {
        if (!terminal.attended() || total < 2) {
            return;
        }
        long now = nanoClock.getAsLong();
        if (now - start >= PATIENCE && now - shown >= PAUSE) {
            shown = now;
            visible = true;
            terminal.errors().print("\r" + count + " of " + total + " " + what);
            terminal.errors().flush();
        }
    }

    /** Takes the line away, so that another can stand in its place. */
    void clear() {
        if (visible) {
            visible = false;
            terminal.errors().print("\r" + " ".repeat(32 + what.length()) + "\r");
            terminal.errors().flush();
        }
    }
}
