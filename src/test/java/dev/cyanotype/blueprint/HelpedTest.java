package dev.cyanotype.blueprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cyanotype.editor.support.ManualExecutor;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class HelpedTest {
    private final ManualExecutor helper = new ManualExecutor();
    private final AtomicInteger times = new AtomicInteger();

    @Test
    void isDoneByWhoNeedsItWhereNoHelperHasBegun() {
        Helped<Integer> helped = Helped.by(helper, times::incrementAndGet);
        assertEquals(1, helped.get());
        helper.runAll();
        assertEquals(1, helped.get());
        assertEquals(1, times.get());
    }

    @Test
    void isDoneOnceWhereTheHelperWasFirst() {
        Helped<Integer> helped = Helped.by(helper, times::incrementAndGet);
        helper.runAll();
        assertEquals(1, helped.get());
        assertEquals(1, times.get());
    }

    @Test
    void throwsWhatTheWorkThrew() {
        var bug = new IllegalArgumentException("a bug");
        Helped<Integer> helped = Helped.by(helper, () -> {
            throw bug;
        });
        helper.runAll();
        assertSame(bug, assertThrows(IllegalArgumentException.class, helped::get));
        var full = new OutOfMemoryError("full");
        assertSame(full, assertThrows(OutOfMemoryError.class, Helped.by(Runnable::run, () -> {
            throw full;
        })::get));
    }
}
