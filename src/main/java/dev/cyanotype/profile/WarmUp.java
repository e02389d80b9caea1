package dev.cyanotype.profile;

import java.util.concurrent.atomic.AtomicInteger;

/** Counts the runs until a program is warm, whichever documents they are on. For all threads. */
public final class WarmUp {
    /** Runs after which the compiler has mostly done its work. */
    public static final int RUNS = 1_000;

    private final AtomicInteger left;

    /** @param runs how many runs it takes */
    public WarmUp(int runs) {
        left = new AtomicInteger(runs);
    }

    /** Whether the next run still belongs to the warm-up. Two threads at the last of them may both be told so. */
    boolean takes() {
        int now = left.getPlain();
        if (now <= 0) {
            return false;
        }
        left.setOpaque(now - 1);
        return true;
    }

    public boolean isOver() {
        return left.getOpaque() <= 0;
    }
}
