package dev.cyanotype.editor.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.editor.support.Editing;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.editor.support.document.Moment;
import dev.cyanotype.journal.KeptJournal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenDocumentTest {
    private static final Path FILE = Path.of("/screens/shop.blueprint");
    private static final OnDisk CONTENT = new OnDisk(OnDisk.Stamp.NONE, "00");

    private final DocumentViewModel model = Editing.sample("storefront");

    @Test
    void isDirtyAtEveryRevisionButTheOneThatWasSaved() {
        OpenDocument document = OpenDocument.of(model, KeptJournal.NOWHERE, new OpenDocument.InFile(FILE, CONTENT), 0, false);
        assertFalse(document.dirtyProperty().get());

        model.say("make the title bold");
        assertTrue(document.dirtyProperty().get());
        model.say("undo");
        assertFalse(document.dirtyProperty().get());
        model.say("redo");
        document.savedAs(FILE, moment(), CONTENT);
        assertFalse(document.dirtyProperty().get());
        model.say("undo");
        assertTrue(document.dirtyProperty().get());
    }

    @Test
    void whatWasEditedWhileItWasSavedIsStillDirty() {
        OpenDocument document = OpenDocument.of(model, KeptJournal.NOWHERE, new OpenDocument.InFile(FILE, CONTENT), 0, false);
        model.say("make the title bold");
        Moment saved = moment();
        model.say("make the title italic");
        document.savedAs(FILE, saved, CONTENT);

        assertTrue(document.dirtyProperty().get());
    }

    @Test
    void aNewOneIsNotDirtyUntilItIsEdited() {
        OpenDocument document = OpenDocument.untitled(model, KeptJournal.NOWHERE, "Storefront");
        assertFalse(document.dirtyProperty().get());
        assertNull(document.fileProperty().get());

        model.say("make the title bold");
        assertTrue(document.dirtyProperty().get());
    }

    @Test
    void aConvertedOneIsDirtyFromTheStart() {
        OpenDocument document = OpenDocument.unsaved(
                model, KeptJournal.NOWHERE, new OpenDocument.Origin("shop.json", null, List.of("filled in")));

        assertTrue(document.dirtyProperty().get());
        assertNull(document.fileProperty().get());
        assertEquals("shop.json", document.nameProperty().get());
    }

    @Test
    void takesTheNameOfItsFile() {
        OpenDocument document = OpenDocument.untitled(model, KeptJournal.NOWHERE, "Storefront");
        document.savedAs(FILE, moment(), CONTENT);

        assertEquals("shop.blueprint", document.nameProperty().get());
        assertEquals(FILE, document.fileProperty().get());
    }

    private Moment moment() {
        return model.momentProperty().get();
    }
}
