package dev.cyanotype.editor.support.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.files.DelegatingDisk;
import dev.cyanotype.files.Disk;
import dev.cyanotype.files.FileOperations;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSettingsTest {
    private final List<Runnable> laterOn = new ArrayList<>();
    private final List<String> trouble = new ArrayList<>();

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameAFileInAFolderThatIsNotThere() {
        file = folder.resolve("config").resolve("settings.json");
    }

    @Test
    void remembersFromOneStartToTheNext() {
        FileSettings first = open(new Disk());
        first.put("theme", "DARK");
        first.put("odd \"name\"", "line\nbreak");
        first.flush();
        FileSettings next = open(new Disk());

        assertEquals("DARK", next.get("theme", ""));
        assertEquals("line\nbreak", next.get("odd \"name\"", ""));
        assertEquals("mine", next.get("other", "mine"));
        assertEquals(List.of(), trouble);
    }

    @Test
    void writesOnceForManyChanges() throws IOException {
        FileSettings settings = open(new Disk());
        settings.put("a", "1");
        settings.put("a", "2");
        settings.put("b", "3");
        assertFalse(Files.exists(file));
        assertEquals(1, laterOn.size());

        laterOn.removeFirst().run();
        assertEquals("{\n  \"a\": \"2\",\n  \"b\": \"3\"\n}\n", Files.readString(file));
        settings.put("a", "2");
        assertEquals(0, laterOn.size());
    }

    @Test
    void keepsADamagedFileAsideAndBeginsAnew() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{\"theme\": \"DA");
        FileSettings settings = open(new Disk());

        assertEquals("mine", settings.get("theme", "mine"));
        assertEquals("{\"theme\": \"DA", Files.readString(file.resolveSibling("settings.json.damaged")));
        assertEquals(1, trouble.size());
        settings.put("theme", "LIGHT");
        settings.flush();
        assertEquals("LIGHT", open(new Disk()).get("theme", ""));
    }

    @Test
    void leavesOutWhatIsNoText() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{\"a\": 1, \"b\": \"kept\", \"c\": {}}");
        FileSettings settings = open(new Disk());

        assertEquals("", settings.get("a", ""));
        assertEquals("kept", settings.get("b", ""));
        assertEquals(List.of(), trouble);
    }

    @Test
    void aFileThatCannotBeWrittenIsToldOfOnce() {
        FileSettings settings = open(new DelegatingDisk() {
            @Override
            public void write(Path to, byte[] bytes) throws IOException {
                throw new FileSystemException(to.toString(), null, "No space left on device");
            }
        });
        settings.put("a", "1");
        settings.flush();
        settings.put("a", "2");
        settings.flush();

        assertEquals(1, trouble.size());
        assertTrue(trouble.getFirst().contains("the disk is full"), trouble.getFirst());
        assertEquals("2", settings.get("a", ""));
    }

    private FileSettings open(FileOperations disk) {
        return new FileSettings(file, disk, Runnable::run, (_, task) -> laterOn.add(task), trouble::add);
    }
}
