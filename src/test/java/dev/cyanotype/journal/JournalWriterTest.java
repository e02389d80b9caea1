package dev.cyanotype.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.files.AppendFile;
import dev.cyanotype.files.DelegatingDisk;
import dev.cyanotype.files.Disk;
import dev.cyanotype.files.FileOperations;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalWriterTest {
    private static final Life LIFE = Life.of(21, 80, 12);

    private final InTurns thread = new InTurns();
    private final List<Writing> told = new ArrayList<>();

    @TempDir
    Path folder;

    @Test
    void whatIsToldMeanwhileIsForcedOnceAndThenAcknowledged() throws IOException {
        var disk = new UnforcedDisk(true);
        JournalWriter writer = writer(disk, thread, Long.MAX_VALUE);

        List<CompletableFuture<?>> written = tellAll(writer);
        assertFalse(written.stream().anyMatch(CompletableFuture::isDone));
        thread.run();

        assertTrue(written.stream().allMatch(CompletableFuture::isDone));
        assertEquals(1, disk.forced);
        assertRecovers(LIFE.entries.size());
        assertEquals(List.of(), told);
    }

    @Test
    void fileIsForItsOwnerAlone() throws IOException {
        tellAll(writer(new Disk(), Runnable::run, Long.MAX_VALUE));

        assertEquals("rw-------", java.nio.file.attribute.PosixFilePermissions.toString(Files.getPosixFilePermissions(path())));
    }

    @Test
    void writingStopsWithOneSentenceAndGoesOnByItself() throws IOException {
        var disk = new FullDisk();
        JournalWriter writer = writer(disk, Runnable::run, Long.MAX_VALUE);
        writer.tell(LIFE.entries.get(0));
        disk.full = true;
        CompletableFuture<?> second = writer.tell(LIFE.entries.get(1)).toCompletableFuture();
        CompletableFuture<?> third = writer.tell(LIFE.entries.get(2)).toCompletableFuture();
        writer.retry();

        assertFalse(second.isDone() || third.isDone());
        assertEquals(1, told.size());
        String message = ((Writing.Stopped) told.getFirst()).message();
        assertTrue(message.startsWith("The journal is not being written, because the disk is full: "), message);

        disk.full = false;
        writer.retry();

        assertTrue(second.isDone() && third.isDone());
        assertEquals(new Writing.Going(), told.getLast());
        assertRecovers(3);
    }

    @Test
    void whatWaitsForADiskThatIsFullHasNoBound() throws IOException {
        var disk = new FullDisk();
        disk.full = true;
        JournalWriter writer = writer(disk, Runnable::run, Long.MAX_VALUE);
        writer.tell(LIFE.entries.getFirst());
        Entry.Opened opened = new Entry.Opened(Life.CLOCK.instant());
        for (int i = 0; i < 2_500; i++) {
            writer.tell(opened);
        }
        disk.full = false;
        writer.retry();

        assertEquals(2_501, JournalReading.of(Files.readAllBytes(path())).placed().size());
    }

    @Test
    void fileThatWasTakenAwayOrCutOffIsWrittenAnew() throws IOException {
        var file = new SegmentFile(new Disk(), SegmentFile.Where.begun(path(), Long.MAX_VALUE), Life.CLOCK, _ -> {});
        JournalWriter writer = new JournalWriter(file, Runnable::run, told::add);
        writer.tell(LIFE.entries.get(0));
        Files.delete(path());
        writer.tell(LIFE.entries.get(1));
        assertRecovers(2);
        writer.between(file::close);
        Files.write(path(), new byte[10]);
        writer.tell(LIFE.entries.get(2));

        assertRecovers(3);
        writer.tell(LIFE.entries.get(3));
        assertRecovers(4);
        assertEquals(List.of(), told);
    }

    @Test
    void fileThatCannotBeCutBackIsWrittenAnewInItsPlace() throws IOException {
        var disk = new UncuttableDisk();
        JournalWriter writer = writer(disk, Runnable::run, Long.MAX_VALUE);
        writer.tell(LIFE.entries.get(0));
        disk.full = true;
        writer.tell(LIFE.entries.get(1));
        disk.full = false;
        writer.retry();

        assertRecovers(2);
        assertEquals(new Writing.Going(), told.getLast());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void powerCutLosesNothingAcknowledged(long seed) throws IOException {
        powerCut(new UnforcedDisk(true), seed);
    }

    @Test
    void theCheckSeesThatForceIsMissing() {
        assertThrows(AssertionError.class, () -> powerCut(new UnforcedDisk(false), 1));
    }

    /** Tells and writes at random until the power goes, and holds what is left against what was acknowledged. */
    private void powerCut(UnforcedDisk disk, long seed) throws IOException {
        var random = new Random(seed);
        JournalWriter writer = writer(disk, thread, Long.MAX_VALUE);
        List<CompletableFuture<?>> written = new ArrayList<>();
        int cut = 10 + random.nextInt(LIFE.entries.size() - 10);
        for (Entry entry : LIFE.entries.subList(0, cut)) {
            written.add(writer.tell(entry).toCompletableFuture());
            if (random.nextInt(3) == 0) {
                thread.run();
            }
        }
        disk.powerCut(path(), random);

        int acknowledged = (int) written.stream().filter(CompletableFuture::isDone).count();
        int recovered = recovered();
        assertTrue(acknowledged > 0);
        assertTrue(recovered >= acknowledged, recovered + " of " + acknowledged + " acknowledged");
        assertTrue(recovered <= cut);
    }

    @Test
    void shortensByItselfWhenMuchIsSuperfluous() throws IOException {
        JournalWriter writer = writer(new Disk(), Runnable::run, 20_000);
        Life life = Life.of(22, 30, 12);
        life.entries.forEach(writer::tell);
        long before = Files.size(path());
        IntStream.range(0, 2_000).forEach(i -> writer.tell(new Entry.Opened(Life.CLOCK.instant())));

        assertTrue(Files.size(path()) < before + 25_000, Files.size(path()) + " bytes");
        writer.tell(new Entry.Named(0, "first", Life.CLOCK.instant()));
        Recovery recovery = Recovery.of(Files.readAllBytes(path()));
        assertNull(recovery.damage());
        assertEquals(Life.known(life.session.history()), Life.known(RecoveryTest.state(recovery).history()));
        assertEquals("first", RecoveryTest.state(recovery).history().name(0));
    }

    private List<CompletableFuture<?>> tellAll(JournalWriter writer) {
        List<CompletableFuture<?>> written = new ArrayList<>();
        LIFE.entries.forEach(entry -> written.add(writer.tell(entry).toCompletableFuture()));
        return written;
    }

    private JournalWriter writer(FileOperations disk, Executor executor, long bound) {
        var where = SegmentFile.Where.begun(path(), bound);
        return new JournalWriter(new SegmentFile(disk, where, Life.CLOCK, _ -> {}), executor, told::add);
    }

    private Path path() {
        return folder.resolve("journals").resolve("a.journal");
    }

    /** How many entries come back; what does is what was told. */
    private int recovered() throws IOException {
        Recovery recovery = Recovery.of(Files.exists(path()) ? Files.readAllBytes(path()) : new byte[0]);
        int count = recovery.reading().placed().size();
        if (count > 0) {
            assertEquals(LIFE.known.get(count - 1), Life.known(RecoveryTest.state(recovery).history()));
        }
        return count;
    }

    private void assertRecovers(int entries) throws IOException {
        assertEquals(entries, recovered());
    }

    /** A disk that is full while the test says so. */
    private static class FullDisk extends DelegatingDisk {
        boolean full;

        @Override
        public AppendFile openToAppend(Path file) throws IOException {
            var opened = super.openToAppend(file);
            return new AppendFile() {
                @Override
                public void write(long position, byte[] bytes) throws IOException {
                    if (full) {
                        opened.write(position, java.util.Arrays.copyOf(bytes, bytes.length / 3));
                        throw new FileSystemException(file.toString(), null, "No space left on device");
                    }
                    opened.write(position, bytes);
                }

                @Override
                public void force() throws IOException {
                    opened.force();
                }

                @Override
                public void truncate(long length) throws IOException {
                    cut(opened, length);
                }

                @Override
                public void close() throws IOException {
                    opened.close();
                }
            };
        }

        void cut(AppendFile opened, long length) throws IOException {
            opened.truncate(length);
        }
    }

    /** One that lets no file be cut off, either. */
    private static final class UncuttableDisk extends FullDisk {
        @Override
        void cut(AppendFile opened, long length) throws IOException {
            if (length > 0) {
                throw new FileSystemException("it cannot be cut off");
            }
        }
    }
}
