package dev.cyanotype.editor.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.editor.support.notice.Notice.Kind;
import dev.cyanotype.files.DelegatingDisk;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSaverTest {
    private static final String BEFORE = "\"bbox\": [16, 16, 247, 32]";
    private static final String AFTER = "\"bbox\": [16, 19, 247, 32]";
    private static final String MOVE = "move title_1 to 16, 19";

    private final Desk desk = new Desk();

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void copyTheSample() throws IOException {
        file = Files.copy(Path.of("assets", "samples", "storefront.blueprint"), folder.resolve("shop.blueprint"));
    }

    @Test
    void changesOnlyTheLineThatWasEdited() throws IOException {
        String expected = Files.readString(file).replace(BEFORE, AFTER);
        OpenDocument document = desk.opened(file);
        document.model().say(MOVE);
        desk.save(document);

        assertEquals(expected, Files.readString(file));
        assertFalse(document.dirtyProperty().get());
        assertEquals(List.of(), desk.told);
    }

    @Test
    void anEditDuringASaveIsNotTakenForSaved() throws IOException {
        OpenDocument document = desk.opened(file);
        document.model().say(MOVE);
        desk.saver.save(document);
        document.model().say("make the title bold");
        desk.background.runAll();

        assertTrue(Files.readString(file).contains(AFTER));
        assertTrue(document.dirtyProperty().get());
        document.model().say("undo");
        assertFalse(document.dirtyProperty().get());
    }

    @Test
    void aDocumentWithoutAFileAsksForOne() throws IOException {
        OpenDocument document = desk.created("phone");
        Path to = folder.resolve("mine");
        desk.whereToSave.add(to);
        desk.save(document);

        assertEquals(List.of("blank_phone.blueprint"), desk.askedNames);
        assertEquals(folder.resolve("mine.blueprint"), document.fileProperty().get());
        assertArrayEquals(document.model().document().toBytes(), Files.readAllBytes(folder.resolve("mine.blueprint")));
        assertEquals("mine.blueprint", document.nameProperty().get());
    }

    @Test
    void whereNoNameIsChosenNothingHappens() {
        OpenDocument document = desk.created("phone");
        document.model().say("make the background blue");
        desk.save(document);

        assertTrue(document.dirtyProperty().get());
        assertEquals(List.of(), desk.told);
    }

    @Test
    void anotherTabsFileIsNotWrittenOver() throws IOException {
        byte[] before = Files.readAllBytes(file);
        desk.opened(file);
        OpenDocument document = desk.created("phone");
        desk.whereToSave.add(file);
        desk.save(document);

        assertArrayEquals(before, Files.readAllBytes(file));
        assertTrue(desk.told.getLast().message().contains("is open in another tab"));
    }

    @Test
    void aCopyLeavesTheDocumentWhereItBelongs() throws IOException {
        OpenDocument document = desk.opened(file);
        document.model().say(MOVE);
        Path copy = folder.resolve("copy.blueprint");
        desk.whereToSave.add(copy);
        desk.saver.saveCopy(document);
        desk.background.runAll();

        assertTrue(Files.readString(copy).contains(AFTER));
        assertEquals(file, document.fileProperty().get());
        assertTrue(document.dirtyProperty().get());
    }

    @Test
    void aSaveThatFailsSaysWhyAndKeepsEverything() throws IOException {
        var full = new Desk(new DelegatingDisk() {
            @Override
            public void write(Path to, byte[] bytes) throws IOException {
                throw new FileSystemException(to.toString(), null, "No space left on device");
            }
        });
        byte[] before = Files.readAllBytes(file);
        OpenDocument document = full.opened(file);
        document.model().say(MOVE);
        full.save(document);

        assertArrayEquals(before, Files.readAllBytes(file));
        assertTrue(document.dirtyProperty().get());
        assertEquals(Kind.REFUSED, full.told.getLast().kind());
        assertEquals("Cannot save " + file + ": the disk is full.", full.told.getLast().message());
        assertTrue(full.tasks.running().isEmpty());
    }

    @Test
    void whatFailedOnceCanBeTriedAgain() throws IOException {
        var disk = new DelegatingDisk() {
            private boolean full = true;

            @Override
            public void write(Path to, byte[] bytes) throws IOException {
                if (full) {
                    throw new FileSystemException(to.toString(), null, "No space left on device");
                }
                super.write(to, bytes);
            }
        };
        var desk = new Desk(disk);
        OpenDocument document = desk.opened(file);
        document.model().say(MOVE);
        desk.save(document);
        disk.full = false;
        desk.choose("Try again");

        assertTrue(Files.readString(file).contains(AFTER));
        assertFalse(document.dirtyProperty().get());
    }

    @Test
    void anotherProgramsChangeIsNotOverwrittenUnasked() throws IOException {
        OpenDocument document = desk.opened(file);
        document.model().say(MOVE);
        String others = Files.readString(file) + "\n\n";
        Files.writeString(file, others);
        desk.save(document);

        assertEquals(others, Files.readString(file));
        assertTrue(document.dirtyProperty().get());
        desk.choose("Overwrite");
        assertTrue(Files.readString(file).contains(AFTER));
        assertFalse(document.dirtyProperty().get());
    }

    @Test
    void savesAllThatIsDirty() throws IOException {
        OpenDocument first = desk.opened(file);
        first.model().say(MOVE);
        OpenDocument second = desk.opened(Files.copy(file, folder.resolve("other.blueprint")));
        second.model().say(MOVE);
        desk.saver.saveAll();
        desk.background.runAll();

        assertTrue(Files.readString(file).contains(AFTER));
        assertTrue(Files.readString(folder.resolve("other.blueprint")).contains(AFTER));
        assertEquals(List.of(), desk.workspace.dirty());
    }
}
