package dev.cyanotype.editor.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.editor.support.Editing;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScrubberViewModelTest {
    private final DocumentViewModel document = Editing.sample("storefront");
    private final ScrubberViewModel scrubber = new ScrubberViewModel();

    @BeforeEach
    void edit() {
        document.say("make the title bold");
        document.say("make the title italic");
        document.say("underline the title");
        scrubber.setSeen(true);
        scrubber.show(document);
    }

    @Test
    void draggingShowsEachStateAndDoesNothing() {
        int runs = document.log().runs().size();
        for (int number = 3; number >= 0; number--) {
            scrubber.drag(number);
            assertSame(document.momentProperty().get().history().revision(number).document(), document.shownProperty().get());
        }
        assertEquals("Revision 0 of 3: as opened", scrubber.toldProperty().get());
        assertEquals(3, document.momentProperty().get().revision());
        assertEquals(runs, document.log().runs().size());
    }

    @Test
    void lettingGoIsOneMove() {
        scrubber.drag(2);
        scrubber.drag(1);
        scrubber.letGo();
        assertEquals(1, document.momentProperty().get().revision());
        assertSame(document.document(), document.shownProperty().get());
        assertEquals(4, document.log().runs().size());
        assertEquals(4, document.momentProperty().get().history().revisions().size());
        assertFalse(scrubber.draggingProperty().get());
    }

    @Test
    void givingUpShowsTheDocumentAsItIs() {
        scrubber.drag(1);
        assertTrue(scrubber.draggingProperty().get());
        scrubber.giveUp();
        assertSame(document.document(), document.shownProperty().get());
        assertEquals(3, scrubber.atProperty().get());
        scrubber.letGo();
        assertEquals(3, document.momentProperty().get().revision());
    }

    @Test
    void followsTheDocumentAndLetsGoOfItWhereNobodySeesIt() {
        document.say("undo");
        assertEquals(2, scrubber.atProperty().get());
        assertEquals(3, scrubber.lastProperty().get());
        scrubber.drag(0);
        scrubber.setSeen(false);
        assertSame(document.document(), document.shownProperty().get());
        document.say("undo");
        assertEquals(2, scrubber.atProperty().get());
    }

    @Test
    void aNumberThatIsNoRevisionIsNotShown() {
        scrubber.drag(9);
        assertFalse(scrubber.draggingProperty().get());
        assertSame(document.document(), document.shownProperty().get());
    }
}
