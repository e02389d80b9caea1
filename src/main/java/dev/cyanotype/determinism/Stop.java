package dev.cyanotype.determinism;

import java.util.ArrayList;
import java.util.List;

/** A wish to stop that may come at any time, from any thread, and what is to be done then. */
public final class Stop {
    private final List<Process> running = new ArrayList<>();
    private boolean asked;

    /** Asks to stop: what runs in other processes is ended. */
    public synchronized void ask() {
        asked = true;
        running.forEach(Process::destroyForcibly);
        running.clear();
    }

    public synchronized boolean isAsked() {
        return asked;
    }

    /** A watcher that goes on until it has seen enough or is asked to stop. */
    Replay.Watcher until(Replay.Watcher watcher) {
        return (turn, outcome, left) -> watcher.ran(turn, outcome, left) && !isAsked();
    }

    synchronized void begun(Process process) {
        if (asked) {
            process.destroyForcibly();
        } else {
            running.add(process);
        }
    }

    synchronized void ended(Process process) {
        running.remove(process);
    }
}
