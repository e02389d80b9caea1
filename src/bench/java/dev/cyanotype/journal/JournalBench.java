package dev.cyanotype.journal;

import dev.cyanotype.blueprint.Blueprints;
import dev.cyanotype.blueprint.GridScreens;
import dev.cyanotype.blueprint.Opening;
import dev.cyanotype.files.Disk;
import dev.cyanotype.files.FileLocks;
import dev.cyanotype.files.Sha256;
import dev.cyanotype.launch.Wiring;
import dev.cyanotype.pipeline.Options;
import dev.cyanotype.pipeline.Recover;
import dev.cyanotype.session.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The way of 10,000 edits of 1,000 components to the disk and back: from applied to acknowledged, one at a time and as fast as they
 * come; the journal's size; reading it, and building the history of it, cold and warm. Its argument is a folder on the disk to
 * be measured.
 */
public final class JournalBench {
    private static final int COMPONENTS = 1_000;
    private static final int EDITS = 10_000;

    private JournalBench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory(Path.of(arguments.length > 0 ? arguments[0] : "target"), "journal");
        Path document = folder.resolve("a.blueprint");
        byte[] held = GridScreens.pretty(COMPONENTS);
        written(folder, document, held, "one at a time", true);
        Path journal = written(folder, folder.resolve("b.blueprint"), held, "as they come", false);
        byte[] bytes = Files.readAllBytes(journal);
        say("size", bytes.length / 1e6, "MB for a document of " + held.length / 1e6 + " MB");
        for (int i = 0; i < 6; i++) {
            long start = System.nanoTime();
            int entries = JournalReading.of(bytes).placed().size();
            long read = System.nanoTime();
            Recovery recovery = Recovery.of(bytes);
            long done = System.nanoTime();
            say("read " + entries + " records", (read - start) / 1e6, "ms");
            say("read and rebuilt to revision " + Objects.requireNonNull(recovery.state()).history().current().number(), (done - read) / 1e6, "ms");
        }
    }

    private static Path written(Path folder, Path document, byte[] held, String how, boolean oneByOne) throws InterruptedException {
        long[] told = new long[EDITS];
        long[] acknowledged = new long[EDITS];
        long[] telling = new long[EDITS];
        var all = new CountDownLatch(EDITS);
        try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
            var disk = new Disk();
            var in = new JournalFolder(disk, folder);
            var journals = new Journals(disk, new FileLocks(), in, java.time.InstantSource.system(), () -> thread);
            OpenedJournal opened = journals.open(document, Sha256.hex(held), _ -> {});
            var blueprint = ((Opening.Opened) Blueprints.read(held)).blueprint();
            Session session = Session.of(Wiring.engine().pipeline(), Options.OPTIMISED, blueprint, null);
            session.tell(opened.journal(), java.time.InstantSource.system(), "0".repeat(64));
            for (int i = 0; i < EDITS; i++) {
                int edit = i;
                var run = session.tryOut(new dev.cyanotype.pipeline.Command.Sentence(
                        "set the text of comp_" + i * 7 % COMPONENTS + " to 'text " + i + "'", Recover.OFF));
                long now = System.nanoTime();
                session.keep(run);
                told[i] = now;
                telling[i] = System.nanoTime() - now;
                var onDisk = Objects.requireNonNull(session.latest()).onDisk().toCompletableFuture();
                onDisk.thenRun(() -> {
                    acknowledged[edit] = System.nanoTime() - told[edit];
                    all.countDown();
                });
                if (oneByOne) {
                    onDisk.join();
                }
            }
            all.await();
            opened.journal().close().toCompletableFuture().join();
            quantiles("applied to acknowledged, " + how, acknowledged);
            quantiles("kept and told, " + how, telling);
            return in.of(document);
        }
    }

    private static void quantiles(String what, long[] nanos) {
        Arrays.sort(nanos);
        for (double q : new double[] {0.5, 0.99, 1}) {
            say(what + " p" + q * 100, nanos[(int) Math.min(nanos.length - 1, q * nanos.length)] / 1e6, "ms");
        }
    }

    private static void say(String what, double value, String unit) {
        System.out.println(String.format(Locale.ROOT, "%s: %.3f %s", what, value, unit));
    }
}
