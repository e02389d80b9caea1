package dev.cyanotype.editor.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.editor.support.Editing;
import dev.cyanotype.editor.support.clipboard.TextClipboard;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.editor.support.notice.Notice;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeedsTest {
    private final DocumentViewModel document = Editing.sample("storefront");
    private final DocumentViewModel other = Editing.sample("sign_in");
    private final TextClipboard clipboard = TextClipboard.own();
    private final List<Notice> told = new ArrayList<>();
    private final Deeds deeds = new Deeds(() -> document, clipboard, told::add);

    @Test
    void revertsAllOfTheSessionInOneStep() {
        document.say("make the title bold");
        document.say("make the title italic");
        deeds.revertSession();
        assertEquals(0, revision(document));
        document.say("redo");
        assertEquals(1, revision(document));
    }

    @Test
    void restoresTheComponentSelectedAndLeavesTheRest() {
        document.say("set the text of title_1 to 'Other'");
        document.say("make hero_1 taller");
        var hero = document.document().required("hero_1").box();
        document.select(List.of("title_1"));
        deeds.restoreSelected(0);

        assertEquals("The Corner Shop", document.document().required("title_1").text());
        assertEquals(hero, document.document().required("hero_1").box());
        assertEquals(3, revision(document));
        document.select(List.of());
        deeds.restoreSelected(0);
        assertEquals(Notice.Kind.REFUSED, told.getLast().kind());
    }

    @Test
    void copiesARangeAsAScriptThatReplays() {
        document.say("make the title bold and italic");
        document.say("make the hero taller");
        deeds.copyScriptUpTo(2);
        DocumentViewModel again = Editing.sample("storefront");
        clipboard.text().lines().forEach(again::say);
        assertEquals(digest(document), digest(again));

        deeds.copyScript(List.of(2));
        assertTrue(clipboard.text().lines().noneMatch(line -> line.contains("title_1")), clipboard.text());
        assertEquals("Copied the script of 1 revision.", told.getLast().message());
    }

    @Test
    void refusesARangeAcrossBranches() {
        document.say("make the title bold");
        document.say("undo");
        document.say("make the title italic");
        deeds.copyScript(List.of(1, 2));
        assertEquals("Revisions 1 and 2 are on different branches: choose two on one branch.", told.getLast().message());
        deeds.copyScript(List.of(0));
        assertEquals("The first state came of no command: choose a later one.", told.getLast().message());
    }

    @Test
    void replaysOntoAnotherDocumentAndTellsWhatWasRefused() {
        document.say("make the title italic");
        document.say("make the hero taller");
        deeds.replay(List.of(1, 2), new Tab("Sign in", other), false);

        assertEquals(1, revision(other));
        assertTrue(told.getLast().message().startsWith("Replayed 1 of 2 commands onto Sign in; refused:\n• make the hero taller: "), told.getLast().message());

        deeds.replay(List.of(1, 2), new Tab("Sign in", other), true);
        assertTrue(told.getLast().message().startsWith("Nothing was replayed onto Sign in"), told.getLast().message());
        assertEquals(1, revision(other));
    }

    @Test
    void allOrNothingIsOneRevision() {
        document.say("make the title italic");
        document.say("make the title bigger");
        DocumentViewModel twin = Editing.sample("storefront");
        deeds.replay(List.of(2, 1), new Tab("Twin", twin), true);
        assertEquals(1, revision(twin));
        assertEquals(digest(document), digest(twin));
        assertEquals("Replayed 2 commands onto Twin.", told.getLast().message());
    }

    @Test
    void asksWhichDocumentWhereOneHasToBeChosen() {
        document.say("make the title italic");
        deeds.askWhereToReplay(List.of(1), List.of(new Tab("Sign in", other)));
        told.getLast().choices().getFirst().run().run();
        assertEquals(1, revision(other));
        deeds.askWhereToReplay(List.of(1), List.of());
        assertEquals(Notice.Kind.REFUSED, told.getLast().kind());
    }

    private static int revision(DocumentViewModel of) {
        return of.momentProperty().get().revision();
    }

    private static String digest(DocumentViewModel of) {
        return of.momentProperty().get().history().current().digest();
    }
}
