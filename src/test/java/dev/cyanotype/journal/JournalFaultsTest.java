package dev.cyanotype.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.files.Disk;
import dev.cyanotype.files.FaultyDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every step that writing and shortening a journal take goes wrong once, before it is done and after. */
class JournalFaultsTest {
    private static final Life LIFE = Life.of(41, 14, 12);

    @TempDir
    Path root;

    @ParameterizedTest
    @EnumSource
    void powerCutKeepsAllThatWasAcknowledged(FaultyDisk.When when) throws IOException {
        int cuts = 0;
        for (int at = 1; ; at++, cuts++) {
            var disk = new FaultyDisk(at, true, when);
            Path path = root.resolve("at" + at).resolve("a.journal");
            List<CompletableFuture<?>> written = new ArrayList<>();
            boolean cut = cuts(() -> LIFE.entries.forEach(entry -> written.add(tell(writer(disk, path, written.size()), entry))));
            int acknowledged = (int) written.stream().filter(CompletableFuture::isDone).count();
            int recovered = recovered(path);
            assertTrue(recovered >= acknowledged && recovered <= acknowledged + 1, "at step " + at + ": " + recovered + " of " + acknowledged);
            if (!cut) {
                assertEquals(LIFE.entries.size(), recovered);
                break;
            }
        }
        assertTrue(cuts > 2 * LIFE.entries.size(), cuts + " steps");
    }

    private @Nullable JournalWriter open;

    private JournalWriter writer(FaultyDisk disk, Path path, int told) {
        JournalWriter writer = told == 0 || open == null
                ? new JournalWriter(segment(disk, path, Tail.NOTHING, Long.MAX_VALUE), Runnable::run, _ -> {})
                : open;
        open = writer;
        return writer;
    }

    private static CompletableFuture<?> tell(JournalWriter writer, Entry entry) {
        return writer.tell(entry).toCompletableFuture();
    }

    @ParameterizedTest
    @EnumSource
    void refusedStepIsMadeUpFor(FaultyDisk.When when) throws IOException {
        int faults = 0;
        for (int at = 1; ; at++, faults++) {
            var disk = new FaultyDisk(at, false, when);
            Path path = root.resolve("at" + at).resolve("a.journal");
            List<Writing> told = new ArrayList<>();
            var writer = new JournalWriter(segment(disk, path, Tail.NOTHING, Long.MAX_VALUE), Runnable::run, told::add);
            LIFE.entries.forEach(writer::tell);
            writer.retry();

            assertEquals(LIFE.entries.size(), recovered(path), "at step " + at);
            if (!disk.hadItsFault()) {
                assertEquals(List.of(), told);
                break;
            }
            assertEquals(2, told.size());
            assertEquals(new Writing.Going(), told.getLast());
        }
        assertTrue(faults > 2 * LIFE.entries.size(), faults + " steps");
    }

    @ParameterizedTest
    @EnumSource
    void powerCutWhileShorteningLeavesTheOldFileOrTheNewOne(FaultyDisk.When when) throws IOException {
        shortened(when, true);
    }

    @ParameterizedTest
    @EnumSource
    void refusedShorteningLeavesTheOldFileOrTheNewOneAndGoesOn(FaultyDisk.When when) throws IOException {
        shortened(when, false);
    }

    private void shortened(FaultyDisk.When when, boolean powerCut) throws IOException {
        byte[] old = LIFE.bytes();
        byte[] shorter = Life.bytes(Shortening.of(LIFE.entries, LIFE.session.history()));
        for (int at = 1; ; at++) {
            Path path = Files.createDirectory(root.resolve("at" + at)).resolve("a.journal");
            Files.write(path, old);
            var disk = new FaultyDisk(at, powerCut, when);
            SegmentFile file = segment(disk, path, JournalReading.of(old).tail(), Long.MAX_VALUE);
            boolean cut = cuts(() -> file.replace(Shortening.of(LIFE.entries, LIFE.session.history())));

            byte[] held = Files.readAllBytes(path);
            assertTrue(Arrays.equals(held, old) || Arrays.equals(held, shorter), "at step " + at);
            if (!disk.hadItsFault()) {
                break;
            }
            if (!cut) {
                goesOn(file, path);
            }
        }
    }

    private static void goesOn(SegmentFile file, Path path) throws IOException {
        file.write(List.of(new Entry.Named(0, "after", Life.CLOCK.instant())));

        Recovery recovery = Recovery.of(Files.readAllBytes(path));
        assertNull(recovery.damage());
        assertEquals("after", RecoveryTest.state(recovery).history().name(0));
        assertEquals(Life.known(LIFE.session.history()), Life.known(RecoveryTest.state(recovery).history()));
    }

    private static SegmentFile segment(FaultyDisk disk, Path path, Tail tail, long bound) {
        return new SegmentFile(disk, new SegmentFile.Where(path, tail.end() == 0 ? List.of() : LIFE.entries, tail, bound), Life.CLOCK, _ -> {});
    }

    private static boolean cuts(Runnable work) {
        try {
            work.run();
            return false;
        } catch (FaultyDisk.PowerCut cut) {
            return true;
        }
    }

    private static int recovered(Path path) throws IOException {
        Recovery recovery = Recovery.of(Files.exists(path) ? new Disk().read(path) : new byte[0]);
        int count = recovery.reading().placed().size();
        if (count > 0) {
            assertEquals(LIFE.known.get(count - 1), Life.known(RecoveryTest.state(recovery).history()));
        }
        return count;
    }
}
