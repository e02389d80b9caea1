package dev.cyanotype.editor.support.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cyanotype.editor.support.ManualExecutor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InTurnTest {
    private final ManualExecutor pool = new ManualExecutor();
    private final InTurn turns = new InTurn(pool);
    private final List<String> done = new ArrayList<>();

    @Test
    void handsThePoolOneTaskAtATime() {
        turns.execute(() -> done.add("a"));
        turns.execute(() -> done.add("b"));
        assertEquals(1, pool.waiting());

        pool.runOne();
        assertEquals(List.of("a"), done);
        assertEquals(1, pool.waiting());

        pool.runAll();
        assertEquals(List.of("a", "b"), done);
    }

    @Test
    void whatATaskAddsComesBehindWhatWaits() {
        turns.execute(() -> turns.execute(() -> done.add("c")));
        turns.execute(() -> done.add("b"));
        pool.runAll();

        assertEquals(List.of("b", "c"), done);
    }

    @Test
    void aTaskThatFailsHoldsNothingUp() {
        turns.execute(() -> {
            throw new IllegalStateException("a bug");
        });
        turns.execute(() -> done.add("b"));
        assertThrows(IllegalStateException.class, pool::runOne);
        pool.runAll();
        turns.execute(() -> done.add("c"));
        pool.runAll();

        assertEquals(List.of("b", "c"), done);
    }
}
