package dev.cyanotype.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cyanotype.launch.Wiring;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final long MILLISECOND = 1_000_000;

    private final AtomicLong clock = new AtomicLong();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @Test
    void shortWorkShowsNothing() {
        Progress progress = progress(true, 3);
        pass(100, () -> progress.done(1));
        pass(100, () -> progress.done(2));
        progress.clear();

        assertEquals("", shown());
    }

    @Test
    void longWorkShowsHowFarItIsAndTakesTheLineAwayInTheEnd() {
        Progress progress = progress(true, 3);
        pass(600, () -> progress.done(1));
        pass(10, () -> progress.done(2));
        progress.clear();
        progress.clear();

        assertEquals("\r1 of 3 files\r" + " ".repeat(37) + "\r", shown());
    }

    @Test
    void nothingIsShownWhereNobodyLooksOn() {
        Progress progress = progress(false, 3);
        pass(600, () -> progress.done(1));

        assertEquals("", shown());
    }

    private void pass(long milliseconds, Runnable then) {
        clock.addAndGet(milliseconds * MILLISECOND);
        then.run();
    }

    private Progress progress(boolean attended, int total) {
        var terminal = new Terminal(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                new PrintStream(errors, false, StandardCharsets.UTF_8),
                attended,
                false);
        return new Progress(new Environment(terminal, Wiring::engine, Wiring::means, clock::get, null), "files", total);
    }

    private String shown() {
        return errors.toString(StandardCharsets.UTF_8);
    }
}
