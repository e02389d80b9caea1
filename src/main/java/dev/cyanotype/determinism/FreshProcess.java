package dev.cyanotype.determinism;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/**
 * This program, started once more under other settings of its Java machine. They go through the environment, so that it does
 * not matter how the program is started.
 */
final class FreshProcess {
    private static final String SETTINGS = "JAVA_TOOL_OPTIONS";
    private static final int MOST_OF_A_COMPLAINT = 400;

    private final ThisProgram self;
    private final Stop stop;

    FreshProcess(ThisProgram self, Stop stop) {
        this.self = self;
        this.stop = stop;
    }

    /** Has a program run there. What fails, hangs or is stopped proves nothing, and is told so. */
    Verdict run(Program program, Trace reference, String settings) {
        var builder = new ProcessBuilder(self.replay());
        builder.environment().put(SETTINGS, settings);
        builder.environment().remove("JDK_JAVA_OPTIONS");
        builder.environment().remove("_JAVA_OPTIONS");
        try {
            Process process = builder.start();
            stop.begun(process);
            try {
                return ask(process, program, reference);
            } finally {
                end(process);
                stop.ended(process);
            }
        } catch (IOException | CompletionException fault) {
            return new Verdict.Failed("it cannot be started or read: " + fault.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Verdict.Failed("it was stopped");
        }
    }

    private Verdict ask(Process process, Program program, Trace reference) throws IOException, InterruptedException {
        byte[] request = new Request(program, reference.due(program)).toBytes();
        CompletableFuture<byte[]> answers = read(process.getInputStream());
        CompletableFuture<byte[]> complaints = read(process.getErrorStream());
        Thread writer = Thread.ofVirtual().start(() -> write(request, process.getOutputStream()));
        boolean ended = process.waitFor(self.patience().toMillis(), TimeUnit.MILLISECONDS);
        end(process);
        writer.join();
        if (stop.isAsked()) {
            return new Verdict.Failed("it was stopped");
        }
        if (!ended) {
            return new Verdict.Failed("it did not answer within " + self.patience().toSeconds() + " s");
        }
        if (process.exitValue() != 0) {
            return new Verdict.Failed("it ended with " + process.exitValue() + complaint(complaints.join()));
        }
        return Answering.verdict(program, reference, new ByteArrayInputStream(answers.join()));
    }

    /** Ends a process that still runs; of one that has ended, what it said may be unread yet, and would be lost. */
    private static void end(Process process) {
        if (process.isAlive()) {
            process.destroyForcibly();
        }
    }

    /** What it said last, the Java machine's own notice of its settings left out. */
    private static String complaint(byte[] said) {
        return new String(said, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("Picked up ") && !line.isBlank())
                .reduce((_, last) -> last)
                .map(line -> ": " + line.substring(0, Math.min(line.length(), MOST_OF_A_COMPLAINT)))
                .orElse("");
    }

    private static CompletableFuture<byte[]> read(InputStream in) {
        var all = new CompletableFuture<byte[]>();
        Thread.ofVirtual().start(() -> {
            try {
                all.complete(in.readAllBytes());
            } catch (IOException broken) {
                all.completeExceptionally(new UncheckedIOException(broken));
            }
        });
        return all;
    }

    private static void write(byte[] request, OutputStream out) {
        try (out) {
            out.write(request);
        } catch (IOException ended) {
            // Then its exit code, or the want of answers, tells why.
        }
    }
}
