package dev.cyanotype.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.files.Disk;
import dev.cyanotype.session.Session;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program that edits is killed at random moments, again and again. It makes its next command when the one before is on the disk,
 * so that one is in flight: all that it said to be on the disk comes back, and at most one more.
 */
class KillTest {
    @TempDir
    Path root;

    @Test
    void nothingThatWasAcknowledgedIsLost() throws IOException, InterruptedException {
        kill(4, 13);
    }

    @Test
    @Tag("long")
    void nothingThatWasAcknowledgedIsLostInTwoThousandKills() throws IOException, InterruptedException {
        kill(40, 50);
    }

    private void kill(int documents, int times) throws IOException, InterruptedException {
        List<Future<Integer>> lives = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            for (int document = 0; document < documents; document++) {
                lives.add(threads.submit(new Document(root.resolve("document" + document), document, times)));
            }
        }
        int commands = 0;
        for (Future<Integer> life : lives) {
            try {
                commands += life.get();
            } catch (ExecutionException failure) {
                throw new AssertionError(failure.getCause().getMessage(), failure.getCause());
            }
        }
        assertTrue(commands > documents * times, "only " + commands + " commands");
    }

    /** One document, and all the programs that edited it and were killed. */
    private static final class Document implements Callable<Integer> {
        private final Path file;
        private final Path data;
        private final long seed;
        private final int times;
        private final Random random;
        private final Session replayed = EditingChild.fresh();
        private int commands;

        Document(Path folder, long seed, int times) {
            this.file = folder.resolve("a.blueprint");
            this.data = folder.resolve("data");
            this.seed = seed;
            this.times = times;
            this.random = new Random(seed);
        }

        @Override
        public Integer call() throws IOException, InterruptedException {
            for (int kill = 1; kill <= times; kill++) {
                int acknowledged = Math.max(killed(random.nextInt(25), random.nextInt(2_000_000)), commands);
                recover(acknowledged, "seed " + seed + ", kill " + kill);
            }
            return commands;
        }

        /** Lets a program edit until it has said so many lines, and a moment longer; the last command that it said is on the disk. */
        private int killed(int lines, int nanos) throws IOException, InterruptedException {
            Path java = Path.of(System.getProperty("java.home"), "bin", "java");
            Process child = new ProcessBuilder(
                            java.toString(), "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx96m",
                            "-cp", System.getProperty("java.class.path"), EditingChild.class.getName(),
                            data.toString(), file.toString(), Long.toString(seed))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            int last = 0;
            try (var said = new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
                int heard = 0;
                for (String line = said.readLine(); line != null; line = said.readLine()) {
                    if (heard == 0) {
                        assertTrue(line.startsWith("WRITES "), line); // the lock of the one that was killed is nobody's
                    } else {
                        last = Integer.parseInt(line);
                    }
                    if (heard++ == lines) {
                        long until = System.nanoTime() + nanos;
                        while (System.nanoTime() < until) {
                            Thread.onSpinWait();
                        }
                        child.toHandle().destroyForcibly(); // which leaves what it said to be read
                    }
                }
                assertTrue(heard > lines, "the program ended by itself");
            } finally {
                child.destroyForcibly().waitFor();
            }
            return last;
        }

        private void recover(int acknowledged, String where) throws IOException {
            Path journal = new JournalFolder(new Disk(), data).of(file);
            Recovered state = Files.exists(journal) ? Recovery.of(Files.readAllBytes(journal)).state() : null;
            int recovered = state == null ? 0 : state.commands();
            assertTrue(recovered >= acknowledged, where + ": " + recovered + " of " + acknowledged + " acknowledged came back");
            assertTrue(recovered <= acknowledged + 1, where + ": " + recovered + " came back, and " + acknowledged + " were acknowledged");
            while (commands < recovered) {
                replayed.gesture(List.of(EditingChild.next(seed, ++commands)));
            }
            if (state != null) {
                assertEquals(Life.known(replayed.history()), Life.known(state.history()), where);
                assertArrayEquals(replayed.state().document().toBytes(), state.history().current().document().toBytes(), where);
            }
        }
    }
}
