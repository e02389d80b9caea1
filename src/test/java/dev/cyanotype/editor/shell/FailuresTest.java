package dev.cyanotype.editor.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.editor.support.ManualExecutor;
import dev.cyanotype.editor.support.clipboard.TextClipboard;
import dev.cyanotype.editor.support.notice.Notice;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FailuresTest {
    private final ManualExecutor ui = new ManualExecutor();
    private final List<Notice> told = new ArrayList<>();
    private final List<String> copied = new ArrayList<>();
    private final Failures failures = new Failures(told::add, clipboard(), ui);

    @Test
    void aBugIsToldOfOnTheThreadOfTheWindowWithItsDetailsToCopy() {
        failures.uncaughtException(Thread.currentThread(), new IllegalStateException("the cause"));
        assertEquals(List.of(), told);

        ui.runAll();
        told.getFirst().choices().getFirst().run().run();
        assertTrue(copied.getFirst().contains("IllegalStateException: the cause"), copied.getFirst());
    }

    @Test
    void wantOfMemoryIsNamedAsSuch() {
        failures.uncaughtException(Thread.currentThread(), new OutOfMemoryError());
        ui.runAll();

        assertTrue(told.getFirst().message().contains("memory"), told.getFirst().message());
    }

    private TextClipboard clipboard() {
        return new TextClipboard() {
            @Override
            public String text() {
                return "";
            }

            @Override
            public void put(String text) {
                copied.add(text);
            }
        };
    }
}
