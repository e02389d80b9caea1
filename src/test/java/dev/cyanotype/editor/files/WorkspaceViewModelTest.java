package dev.cyanotype.editor.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.editor.files.WorkspaceViewModel.Closed;
import dev.cyanotype.editor.support.Editing;
import dev.cyanotype.journal.KeptJournal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkspaceViewModelTest {
    private final WorkspaceViewModel workspace = new WorkspaceViewModel();
    private final OpenDocument a = untitled("a");
    private final OpenDocument b = untitled("b");
    private final OpenDocument c = untitled("c");

    @Test
    void whatIsAddedComesToTheFront() {
        assertNull(workspace.activeProperty().get());
        addAll();

        assertEquals(List.of(a, b, c), workspace.documents());
        assertSame(c, workspace.activeProperty().get());
        assertTrue(workspace.isAnyOpen().get());
    }

    @Test
    void theNeighbourOfAClosedDocumentComesToTheFront() {
        addAll();
        workspace.activeProperty().set(b);
        workspace.remove(b);
        assertSame(c, workspace.activeProperty().get());

        workspace.remove(c);
        assertSame(a, workspace.activeProperty().get());
        workspace.remove(a);
        assertNull(workspace.activeProperty().get());
    }

    @Test
    void oneBehindIsClosedWithoutAChangeInFront() {
        addAll();
        workspace.remove(a);

        assertSame(c, workspace.activeProperty().get());
    }

    @Test
    void whatWasClosedIsRememberedTheLastFirst() {
        Closed first = new Closed.OfFile(Path.of("a"));
        Closed second = new Closed.OfJournal(Path.of("b"), "b");
        assertNull(workspace.lastClosed());
        workspace.remember(first);
        workspace.remember(second);

        assertTrue(workspace.canReopen().get());
        assertEquals(second, workspace.lastClosed());
        assertEquals(first, workspace.lastClosed());
        assertFalse(workspace.canReopen().get());
    }

    @Test
    void onlySoMuchOfWhatWasClosedIsRemembered() {
        for (int i = 0; i < 100; i++) {
            workspace.remember(new Closed.OfFile(Path.of("closed-" + i)));
        }
        int remembered = 0;
        while (workspace.lastClosed() != null) {
            remembered++;
        }
        assertEquals(20, remembered);
    }

    @Test
    void oneInThePlaceOfAnotherKeepsItsPlace() {
        addAll();
        workspace.activeProperty().set(b);
        OpenDocument other = untitled("d");
        workspace.replace(b, other);

        assertEquals(List.of(a, other, c), workspace.documents());
        assertSame(other, workspace.activeProperty().get());
    }

    @Test
    void ordersThemAsTheirTabsAreDragged() {
        addAll();
        workspace.reorder(List.of(c, a, b));
        assertEquals(List.of(c, a, b), workspace.documents());

        workspace.reorder(List.of(c, a));
        assertEquals(List.of(c, a, b), workspace.documents());
    }

    @Test
    void stepsFromTheLastToTheFirst() {
        addAll();
        workspace.step(1);
        assertSame(a, workspace.activeProperty().get());
        workspace.step(-1);
        assertSame(c, workspace.activeProperty().get());
    }

    @Test
    void namesAreToldApart() {
        addAll();

        assertEquals("new", workspace.freeName("new"));
        assertEquals("a 2", workspace.freeName("a"));
    }

    private void addAll() {
        List.of(a, b, c).forEach(workspace::add);
    }

    private static OpenDocument untitled(String name) {
        return OpenDocument.untitled(Editing.sample("storefront"), KeptJournal.NOWHERE, name);
    }
}
