package dev.cyanotype.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AtomicFileTest {
    private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void writesANewFileAndSaysItsDigest() throws IOException {
        Path file = folder.resolve("a b é.blueprint");

        Saving.Saved saved = saved(file);

        assertEquals("11507a0e2f5e69d5dfa40a62a1bd7b6ee57e6bcd85c67c9b8431b36fff21c437", saved.digest());
        assertTrue(saved.durable());
        assertEquals(file, saved.file());
        assertEquals(List.of(file), listed());
        assertEquals("new", Files.readString(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r--r--", "rw-rw----", "rw-------", "rwxr-x--x"})
    void keepsThePermissionsOfTheOldFile(String permissions) throws IOException {
        Path file = Files.writeString(folder.resolve("x"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));

        saved(file);

        assertEquals(permissions, PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void givesANewFileThePermissionsOfAnyNewFile() throws IOException {
        Path other = Files.writeString(folder.resolve("other"), "");
        Path file = folder.resolve("x");

        saved(file);

        assertEquals(Files.getPosixFilePermissions(other), Files.getPosixFilePermissions(file));
    }

    @Test
    void followsSymbolicLinksAndLeavesThemLinks() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path target = Files.writeString(elsewhere.resolve("target"), "old");
        Path middle = Files.createSymbolicLink(elsewhere.resolve("middle"), Path.of("target"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("elsewhere", "middle"));

        assertEquals(target, saved(link).file());
        assertEquals("new", Files.readString(target));
        assertTrue(Files.isSymbolicLink(link) && Files.isSymbolicLink(middle));
        assertEquals(List.of(elsewhere, link), listed());
    }

    @Test
    void makesTheFileThatADanglingLinkNames() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("target"));

        saved(link);

        assertEquals("new", Files.readString(folder.resolve("target")));
    }

    @Test
    void writesAFileWithSeveralNamesUnderAllOfThem() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "old and long");
        Path other = Files.createLink(folder.resolve("b"), file);

        saved(file);

        assertEquals("new", Files.readString(other));
        assertTrue(Files.isSameFile(file, other));
        assertEquals(List.of(file, other), listed());
    }

    @Test
    void passesOverTemporaryFilesThatWereLeft() throws IOException {
        Files.writeString(folder.resolve(".cyanotype-save-0.tmp"), "left by a kill");

        saved(folder.resolve("x"));

        assertEquals("left by a kill", Files.readString(folder.resolve(".cyanotype-save-0.tmp")));
    }

    @Test
    void savesUnderANameAsLongAsTheSystemAllows() throws IOException {
        Path file = folder.resolve("n".repeat(255));

        saved(file);

        assertEquals("new", Files.readString(file));
    }

    @Test
    void saysInOneLineWhyItCannotSave() throws IOException {
        Path loop = folder.resolve("loop");
        Files.createSymbolicLink(loop, loop);
        Path plain = Files.writeString(folder.resolve("plain"), "");

        assertEquals("cannot save " + folder + ": it is a folder", refused(folder));
        assertEquals("cannot save /: it is a folder", refused(Path.of("/")));
        assertEquals("cannot save " + folder + "/no/x: its folder is not there", refused(folder.resolve("no/x")));
        assertEquals("cannot save " + plain + "/x: its folder is not there", refused(plain.resolve("x")));
        assertEquals("cannot save " + loop + ": its symbolic links lead in a circle", refused(loop));
        assertEquals("cannot save " + folder + "/a?b/x: its folder is not there", refused(folder.resolve("a\nb").resolve("x")));
    }

    @Test
    void refusesToReplaceAFileThatMayNotBeWritten() {
        Path file = folder.resolve("x");
        FileOperations readOnly = new DelegatingDisk() {
            @Override
            public boolean exists(Path any) {
                return true;
            }

            @Override
            public boolean isWritable(Path any) {
                return false;
            }
        };

        assertEquals(new Saving.NotSaved("cannot save " + file + ": it is read-only"), new AtomicFile(readOnly).save(file, NEW));
    }

    @Test
    void noticesWhenTheDiskGivesBackOtherBytes() throws IOException {
        Path file = Files.writeString(folder.resolve("x"), "old");
        FileOperations lying = new DelegatingDisk() {
            @Override
            public byte[] read(Path any) {
                return new byte[] {'n', 'e', 'v'};
            }
        };

        assertEquals(
                new Saving.NotSaved("cannot save " + file + ": what was written is not what is there"), new AtomicFile(lying).save(file, NEW));
        assertEquals("old", Files.readString(file));
        assertEquals(List.of(file), listed());
    }

    private Saving.Saved saved(Path file) {
        return switch (new AtomicFile(new Disk()).save(file, NEW)) {
            case Saving.Saved saved -> saved;
            case Saving.NotSaved(String message) -> fail(message);
        };
    }

    private String refused(Path file) {
        return switch (new AtomicFile(new Disk()).save(file, NEW)) {
            case Saving.Saved saved -> fail("saved " + saved.file());
            case Saving.NotSaved(String message) -> message;
        };
    }

    private List<Path> listed() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
