package dev.cyanotype.editor.support.core;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Work that is asked for again before it is done: never more than one piece at a time, and of what is asked for meanwhile only
 * the latest is done. For the window's thread, on which the answers come too.
 *
 * @param <T> what the work comes to
 */
public final class Latest<T> {
    private final Executor background;
    private final Executor ui;
    private @Nullable Asked<T> waiting;
    private boolean busy;
    private int latest;

    private record Asked<T>(int number, Supplier<T> work, Consumer<T> answer) {}

    public Latest(Threads threads) {
        this.background = threads.background();
        this.ui = threads.ui();
    }

    /** Asks for work. Its answer is given unless something else was asked for, or all was called off, before it came. */
    public void ask(Supplier<T> work, Consumer<T> answer) {
        waiting = new Asked<>(++latest, work, answer);
        next();
    }

    /** Calls off what was asked for. */
    public void callOff() {
        latest++;
        waiting = null;
    }

    private void next() {
        Asked<T> asked = waiting;
        if (busy || asked == null) {
            return;
        }
        busy = true;
        waiting = null;
        background.execute(() -> {
            boolean failed = true;
            try {
                T done = asked.work().get();
                failed = false;
                ui.execute(() -> arrived(asked, done));
            } finally {
                if (failed) { // what comes next is still to be done
                    ui.execute(this::goOn);
                }
            }
        });
    }

    private void arrived(Asked<T> asked, T done) {
        busy = false;
        if (asked.number() == latest) {
            asked.answer().accept(done);
        }
        next();
    }

    private void goOn() {
        busy = false;
        next();
    }
}
