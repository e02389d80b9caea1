package dev.cyanotype.editor.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.editor.files.Asking.Unsaved;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalingTest {
    private static final String EDIT = "make the title bold";

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
    void whatWasNotSavedComesBackAndThatIsSaidOnce() {
        Desk desk = Desk.keeping(data);
        OpenDocument before = desk.opened(file);
        before.model().say(EDIT);
        before.model().say("move the title down 3px");
        String shown = text(before);
        desk.crash(before);

        Desk next = Desk.keeping(data);
        OpenDocument again = next.opened(file);
        assertEquals(shown, text(again));
        assertTrue(again.dirtyProperty().get());
        assertEquals(
                List.of("shop.blueprint: 2 edits that were not saved came back (revision 2)."),
                next.told.stream().map(notice -> notice.message()).toList());
        assertEquals(List.of(EDIT, "move the title down 3px"), again.model().log().runs().stream().map(run -> run.sentence()).toList());

        next.choose("Go back to what is saved");
        assertFalse(again.dirtyProperty().get());
        again.model().say("redo");
        again.model().say("redo");
        assertEquals(shown, text(again));
    }

    @Test
    void whatWasSavedComesBackCleanWithItsHistory() {
        Desk desk = Desk.keeping(data);
        OpenDocument before = desk.opened(file);
        before.model().say(EDIT);
        desk.save(before);
        desk.closer.close(before);

        Desk next = Desk.keeping(data);
        OpenDocument again = next.opened(file);
        assertEquals(List.of(), next.told);
        assertFalse(again.dirtyProperty().get());
        again.model().say("undo");
        assertTrue(again.dirtyProperty().get());
        assertEquals(0, again.model().momentProperty().get().revision());
    }

    @Test
    void whatWasNotSavedCanBeOpenedWhereTheFileWasChangedMeanwhile() throws IOException {
        Desk desk = Desk.keeping(data);
        OpenDocument before = desk.opened(file);
        before.model().say(EDIT);
        String shown = text(before);
        desk.crash(before);
        Files.writeString(file, Files.readString(file).replace("Order now", "Buy now"));

        Desk next = Desk.keeping(data);
        assertFalse(next.opened(file).dirtyProperty().get());
        assertEquals(
                "shop.blueprint: The file was changed by another program, so its history begins anew; the old one has an edit that was not saved.",
                next.told.getFirst().message());
        next.choose("Open what was here");
        assertEquals("shop.blueprint (before)", next.active().nameProperty().get());
        assertEquals(shown, text(next.active()));
        assertTrue(next.active().dirtyProperty().get());
    }

    @Test
    void aSecondWindowOnlyReads() {
        Desk desk = Desk.keeping(data);
        desk.opened(file).model().say(EDIT);

        Desk other = Desk.keeping(data);
        OpenDocument there = other.opened(file);
        assertTrue(there.readOnlyProperty().get());
        assertTrue(other.told.getFirst().message().contains("Another window"), other.told.getFirst().message());
        DocumentViewModel model = there.model();
        model.say("make the title italic");
        assertEquals(0, model.momentProperty().get().revision());
        assertTrue(Objects.requireNonNull(model.refusalProperty().get()).message().contains("Another window"));
    }

    @Test
    void anOpeningThatWasCancelledKeepsNobodyOut() {
        Desk desk = Desk.keeping(data);
        desk.opener.open(List.of(file));
        desk.tasks.running().getFirst().cancel().run();
        desk.background.runAll();
        assertEquals(List.of(), desk.workspace.documents());

        OpenDocument again = desk.opened(file);
        assertFalse(again.readOnlyProperty().get());
        again.model().say(EDIT);
        assertEquals(1, again.model().durableProperty().get());
    }

    @Test
    void aFileThatIsOpenedTwiceAtOnceIsOpenOnceAndWritten() {
        Desk desk = Desk.keeping(data);
        desk.opener.open(List.of(file, file));
        desk.background.runAll();

        assertEquals(1, desk.workspace.documents().size());
        assertFalse(desk.active().readOnlyProperty().get());
    }

    @Test
    void aDocumentThatWasNeverSavedComesBack() {
        Desk desk = Desk.keeping(data);
        OpenDocument before = desk.created("phone");
        before.model().say("add a button saying 'Go'");
        desk.crash(before);

        Desk next = Desk.keeping(data);
        next.opener.recover();
        next.background.runAll();
        assertEquals(1, next.active().model().momentProperty().get().revision());
        assertTrue(next.active().dirtyProperty().get());
        assertTrue(next.told.getFirst().message().endsWith("was never saved and came back, with its one edit."));
    }

    @Test
    void whatWasOnlyLookedAtLeavesNothing() {
        Desk desk = Desk.keeping(data);
        desk.closer.close(desk.created("phone"));
        desk.closer.close(desk.opened(file));

        Desk next = Desk.keeping(data);
        next.opener.recover();
        next.background.runAll();
        assertEquals(List.of(), next.workspace.documents());
    }

    @Test
    void oneThatIsThrownAwayCanBeReopenedButDoesNotComeBackByItself() {
        Desk desk = Desk.keeping(data);
        OpenDocument document = desk.created("phone");
        document.model().say("add a button saying 'Go'");
        desk.answers.add(Unsaved.DISCARD);
        desk.closer.close(document);
        Desk next = Desk.keeping(data);
        next.opener.recover();
        next.background.runAll();
        assertEquals(List.of(), next.workspace.documents());

        desk.reopen();
        assertEquals(1, desk.active().model().momentProperty().get().revision());
    }

    @Test
    void theHistoryGoesAlongToANewName() {
        Desk desk = Desk.keeping(data);
        OpenDocument document = desk.created("phone");
        document.model().say("add a button saying 'Go'");
        Path saved = folder.resolve("new.blueprint");
        desk.whereToSave.add(saved);
        desk.save(document);
        document.model().say("add a text saying 'Stop'");
        desk.crash(document);

        Desk next = Desk.keeping(data);
        next.opener.recover();
        next.background.runAll();
        assertEquals(List.of(), next.workspace.documents());
        OpenDocument again = next.opened(saved);
        assertEquals(2, again.model().momentProperty().get().revision());
        assertEquals(1, again.saved());
    }

    @Test
    void everythingIsOnTheDiskBeforeItIsCalledDurable() {
        Desk desk = Desk.keeping(data);
        OpenDocument document = desk.opened(file);
        document.model().say(EDIT);
        assertEquals(1, document.model().durableProperty().get());
    }

    private static String text(OpenDocument document) {
        return new String(document.model().document().toBytes(), StandardCharsets.UTF_8);
    }
}
