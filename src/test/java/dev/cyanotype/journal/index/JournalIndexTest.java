package dev.cyanotype.journal.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.cyanotype.files.Disk;
import dev.cyanotype.journal.Life;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalIndexTest {
    private static final Life LIFE = Life.of(81, 40, 12);

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.write(folder.resolve("a.journal"), LIFE.bytes());
    }

    private List<Hit> search(String text) throws IOException {
        try (JournalIndex index = JournalIndex.open(new Disk(), folder.resolve("index.db"), folder)) {
            return index.search(text, 1_000);
        }
    }

    @Test
    void findsCommandsByTheirWords() throws IOException {
        List<Hit> undone = search("UNDO");

        assertFalse(undone.isEmpty());
        assertEquals(undone, undone.stream().filter(hit -> hit.sentence().contains("undo")).toList());
        assertEquals("moved", undone.getLast().outcome());
        assertEquals(List.of(), search("100%_"));
    }

    @Test
    void followsTheJournals() throws IOException {
        int all = search("").size();
        Files.write(folder.resolve("b.journal"), Life.of(82, 10, 12).bytes());
        assertFalse(search("").size() == all);
        Files.delete(folder.resolve("b.journal"));
        assertEquals(all, search("").size());
        Files.write(folder.resolve("a.journal"), Arrays.copyOf(LIFE.bytes(), LIFE.bytes().length / 2));
        assertFalse(search("").size() == all);
    }

    @Test
    void isMadeAnewWhereItIsDamaged() throws IOException {
        List<Hit> before = search("");
        byte[] bytes = Files.readAllBytes(folder.resolve("index.db"));
        Arrays.fill(bytes, 0, Math.min(4_096, bytes.length), (byte) 7);
        Files.write(folder.resolve("index.db"), bytes);
        assertEquals(before, search(""));
        Files.write(folder.resolve("index.db"), Arrays.copyOf(bytes, 5_000));
        assertEquals(before, search(""));
        Files.delete(folder.resolve("index.db"));
        assertEquals(before, search(""));
    }
}
