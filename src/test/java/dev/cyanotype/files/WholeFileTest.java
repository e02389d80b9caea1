package dev.cyanotype.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    Path folder;

    @Test
    void readsAFileUpToItsLimit() throws IOException {
        Path file = Files.write(folder.resolve("x"), new byte[1000]);

        assertArrayEquals(new byte[1000], WholeFile.read(file, 1000) instanceof WholeFile.Content(byte[] bytes) ? bytes : fail("unread"));
        assertEquals(new WholeFile.Unreadable("cannot read " + file + ": it is larger than 999 bytes"), WholeFile.read(file, 999));
    }

    @Test
    void saysWhyItCannotRead() throws IOException {
        Path loop = folder.resolve("loop");
        Files.createSymbolicLink(loop, loop);

        assertEquals(new WholeFile.Unreadable("cannot read " + folder + ": it is a folder"), WholeFile.read(folder, 10));
        assertEquals(new WholeFile.Unreadable("cannot read " + folder + "/no: it is not there"), WholeFile.read(folder.resolve("no"), 10));
        assertEquals(new WholeFile.Unreadable("cannot read " + loop + ": it is not there"), WholeFile.read(loop, 10));
        assertEquals(new WholeFile.Unreadable("cannot read /dev/null: it is no ordinary file"), WholeFile.read(Path.of("/dev/null"), 10));
    }
}
