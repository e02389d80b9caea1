package dev.cyanotype.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every step of a save goes wrong once, in every kind of save, in both ways. */
class SaveFaultsTest {
    private static final String OLD = "the old content, which is longer than the new one";
    private static final String NEW = "the new content";

    enum Kind {
        NEW_FILE,
        OLD_FILE,
        LINKED,
        SEVERAL_NAMES;

        /** The file to save, made ready in a folder. */
        Path in(Path folder) throws IOException {
            Path file = folder.resolve("screen.blueprint");
            Path other = folder.resolve("other.blueprint");
            switch (this) {
                case NEW_FILE -> {}
                case OLD_FILE -> Files.writeString(file, OLD);
                case LINKED -> {
                    Files.writeString(other, OLD);
                    Files.createSymbolicLink(file, other.getFileName());
                }
                case SEVERAL_NAMES -> {
                    Files.writeString(other, OLD);
                    Files.createLink(file, other);
                }
            }
            return file;
        }
    }

    @TempDir
    Path root;

    @ParameterizedTest
    @EnumSource
    void refusedStepLeavesTheOldFileAndNothingElse(Kind kind) throws IOException {
        int faults = 0;
        for (int at = 1; ; at++) {
            Path folder = Files.createDirectory(root.resolve("at" + at));
            Path file = kind.in(folder);
            var disk = new FaultyDisk(at, false);

            Saving saving = new AtomicFile(disk).save(file, bytes(NEW));

            if (!disk.hadItsFault()) {
                assertTrue(saving instanceof Saving.Saved);
                break;
            }
            faults++;
            switch (saving) {
                case Saving.Saved _ -> assertEquals(NEW, Files.readString(file));
                case Saving.NotSaved(String message) -> {
                    assertEquals(kind == Kind.NEW_FILE ? null : OLD, contentOf(file), "at step " + at);
                    assertEquals(List.of(), temporaries(folder), message);
                    assertTrue(message.startsWith("cannot save ") && message.contains("the disk is full"), message);
                }
            }
        }
        assertTrue(faults >= 4, "only " + faults + " steps");
    }

    @ParameterizedTest
    @EnumSource
    void powerCutLeavesTheOldFileOrTheNewOneAndTheNextSaveWorks(Kind kind) throws IOException {
        for (int at = 1; ; at++) {
            Path folder = Files.createDirectory(root.resolve("at" + at));
            Path file = kind.in(folder);
            var disk = new FaultyDisk(at, true);
            var saver = new AtomicFile(disk);
            boolean cut = cuts(saver, file);
            if (!cut) {
                assertFalse(disk.hadItsFault());
                break;
            }
            String content = contentOf(file);
            boolean old = kind == Kind.NEW_FILE ? content == null : OLD.equals(content);
            boolean inCopy = kind == Kind.SEVERAL_NAMES
                    && temporaries(folder).stream().anyMatch(copy -> NEW.equals(contentOf(copy)));
            assertTrue(old || NEW.equals(content) || inCopy, "at step " + at + ": " + content);

            assertTrue(new AtomicFile(new Disk()).save(file, bytes(NEW)) instanceof Saving.Saved);
            assertEquals(NEW, Files.readString(file));
        }
    }

    /** A step can be done and be said to have failed: then it may be the new file that is there. */
    @ParameterizedTest
    @EnumSource
    void faultBehindAStepLeavesTheOldFileOrTheNewOne(Kind kind) throws IOException {
        for (boolean powerCut : new boolean[] {false, true}) {
            for (int at = 1; ; at++) {
                Path folder = Files.createDirectory(root.resolve(powerCut + "-" + at));
                Path file = kind.in(folder);
                var disk = new FaultyDisk(at, powerCut, FaultyDisk.When.AFTER);
                cuts(new AtomicFile(disk), file);
                String content = contentOf(file);

                assertTrue(NEW.equals(content) || (kind == Kind.NEW_FILE ? content == null : OLD.equals(content)),
                        "behind step " + at + ": " + content);
                if (!disk.hadItsFault()) {
                    break;
                }
            }
        }
    }

    private static boolean cuts(AtomicFile saver, Path file) {
        try {
            saver.save(file, bytes(NEW));
            return false;
        } catch (FaultyDisk.PowerCut cut) {
            return true;
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"NEW_FILE", "OLD_FILE"})
    void moveThatIsRefusedOnceIsTriedAgain(Kind kind) throws IOException {
        Path file = kind.in(root);
        int move = kind == Kind.NEW_FILE ? 4 : 6;
        var disk = new FaultyDisk(move, false);

        assertTrue(new AtomicFile(disk).save(file, bytes(NEW)) instanceof Saving.Saved);
        assertEquals(1, disk.pauses);
        assertThrows(FaultyDisk.PowerCut.class, () -> new AtomicFile(new FaultyDisk(1, true)).save(file, bytes(NEW)));
    }

    private static List<Path> temporaries(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".tmp")).toList();
        }
    }

    private static String contentOf(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : null;
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
