package dev.cyanotype.editor.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.editor.files.Asking.Unsaved;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileCloserTest {
    private static final String EDIT = "move title_1 to 16, 19";
    private static final String AFTER = "\"bbox\": [16, 19, 247, 32]";

    private Desk desk = new Desk();

    @TempDir
    private Path folder;

    @TempDir
    private Path data;

    private Path file;

    @BeforeEach
    void copyTheSample() throws IOException {
        file = Files.copy(Path.of("assets", "samples", "storefront.blueprint"), folder.resolve("shop.blueprint"));
    }

    @Test
    void whatIsSavedIsClosedAtOnce() {
        desk.closer.close(desk.opened(file));

        assertTrue(desk.workspace.documents().isEmpty());
        assertEquals(List.of(), desk.unsaved);
    }

    @Test
    void changesAreSavedWhereThatIsChosen() throws IOException {
        close(Unsaved.SAVE);

        assertTrue(desk.workspace.documents().isEmpty());
        assertTrue(Files.readString(file).contains(AFTER));
        assertEquals(List.of("shop.blueprint"), desk.unsaved);
    }

    @Test
    void changesAreDiscardedWhereThatIsChosenAndCanStillBeBroughtBack() throws IOException {
        desk = Desk.keeping(data);
        close(Unsaved.DISCARD);
        assertTrue(desk.workspace.documents().isEmpty());
        assertTrue(!Files.readString(file).contains(AFTER));

        desk.reopen();
        OpenDocument again = desk.active();
        assertFalse(again.dirtyProperty().get());
        again.model().say("redo");
        assertTrue(again.dirtyProperty().get());
        assertEquals(1, again.model().momentProperty().get().revision());
    }

    @Test
    void cancelledNothingIsClosed() {
        close(Unsaved.CANCEL);

        assertEquals(1, desk.workspace.documents().size());
    }

    @Test
    void whatCouldNotBeSavedIsNotClosed() {
        OpenDocument document = desk.created("phone");
        document.model().say("make the background blue");
        desk.answers.add(Unsaved.SAVE);
        desk.closer.close(document);
        desk.background.runAll();

        assertEquals(List.of(document), desk.workspace.documents());
    }

    @Test
    void allAreAskedAboutAtOnce() {
        OpenDocument first = desk.opened(file);
        first.model().say(EDIT);
        OpenDocument second = desk.created("storefront");
        second.model().say(EDIT);
        desk.created("phone");
        List<String> then = new ArrayList<>();
        desk.answers.add(Unsaved.DISCARD);
        desk.closer.closeAll(() -> then.add("closed"));

        assertEquals(List.of("shop.blueprint", "Storefront"), desk.unsaved);
        assertEquals(List.of("closed"), then);
        assertTrue(desk.workspace.documents().isEmpty());
    }

    private void close(Unsaved answer) {
        OpenDocument document = desk.opened(file);
        document.model().say(EDIT);
        desk.answers.add(answer);
        desk.closer.close(document);
        desk.background.runAll();
    }
}
