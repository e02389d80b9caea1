package dev.cyanotype.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokenOutputTest {
    @TempDir
    private Path folder;

    @Test
    void blueprintThatCannotBePrintedIsRefusedAndLeavesNoReport() {
        Path report = folder.resolve("R.json");

        run("apply", Shell.STOREFRONT, "-c", "undo", "--report", report.toString()).refusedBecause("standard output: it is full");
        assertFalse(Files.exists(report));
    }

    @Test
    void pipeEndsWhereNobodyReadsItsAnswers() {
        run("pipe").refusedBecause("the pipe broke: it is full");
    }

    @Test
    void findingsThatCannotBePrintedAreRefused() {
        run("verify", Shell.STOREFRONT).refusedBecause("standard output: it is full");
        run("verify", "--json", Shell.STOREFRONT).refusedBecause("standard output: it is full");
    }

    private static Shell.Ended run(String... arguments) {
        return Shell.runTo(new Full(), "{}\n{}\n".getBytes(StandardCharsets.UTF_8), arguments);
    }

    private static final class Full extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("it is full");
        }
    }
}
