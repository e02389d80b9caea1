package dev.cyanotype.editor.support.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cyanotype.editor.support.ManualExecutor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LatestTest {
    private final ManualExecutor background = new ManualExecutor();
    private final ManualExecutor ui = new ManualExecutor();
    private final Latest<String> latest = new Latest<>(new Threads(Runnable::run, background, ui));
    private final List<String> done = new ArrayList<>();
    private final List<String> answers = new ArrayList<>();

    @Test
    void doesOnePieceAtATimeAndOfThoseThatWaitTheLatest() {
        ask("a");
        ask("b");
        ask("c");
        assertEquals(1, background.waiting());
        settle();

        assertEquals(List.of("a", "c"), done);
        assertEquals(List.of("c"), answers);
    }

    @Test
    void whatIsCalledOffIsNotAnswered() {
        ask("a");
        latest.callOff();
        settle();
        assertEquals(List.of(), answers);

        ask("b");
        settle();
        assertEquals(List.of("b"), answers);
    }

    @Test
    void whatFailsKeepsNothingElseFromBeingDone() {
        latest.ask(
                () -> {
                    throw new IllegalStateException("a bug");
                },
                answers::add);
        ask("b");
        assertThrows(IllegalStateException.class, background::runOne);
        settle();

        assertEquals(List.of("b"), answers);
    }

    private void ask(String what) {
        latest.ask(
                () -> {
                    done.add(what);
                    return what;
                },
                answers::add);
    }

    private void settle() {
        while (background.runOne() || ui.runOne()) {}
    }
}
