package dev.cyanotype.editor.commandbar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.editor.commandbar.CommandBarViewModel.Escaped;
import dev.cyanotype.editor.commandbar.Outcome.Kind;
import dev.cyanotype.editor.commandbar.Row.Group;
import dev.cyanotype.editor.support.Editing;
import dev.cyanotype.editor.support.ManualExecutor;
import dev.cyanotype.editor.support.action.MenuAction;
import dev.cyanotype.editor.support.core.Threads;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.editor.support.settings.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;

class CommandBarViewModelTest {
    private final DocumentViewModel document = Editing.sample("storefront");
    private final Settings settings = Settings.forgetful();
    private final List<String> ran = new ArrayList<>();
    private final SimpleBooleanProperty canPaste = new SimpleBooleanProperty();
    private final List<MenuAction> actions = List.of(
            MenuAction.of("edit.duplicate", "Duplicate", "", "Shortcut+D", () -> ran.add("duplicate")),
            MenuAction.of("edit.paste", "Paste", "", "Shortcut+V", () -> ran.add("paste")).when(canPaste));
    private final CommandBarViewModel bar = at(document, Threads.direct());

    private CommandBarViewModel at(DocumentViewModel shown, Threads threads) {
        var made = new CommandBarViewModel(Editing.core(), threads, settings, () -> actions, MenuAction::shortcut);
        made.show(shown);
        made.setActive(true);
        return made;
    }

    private void type(String text) {
        bar.prompt().type(Prompt.of(text));
    }

    private String text() {
        return bar.prompt().promptProperty().get().text();
    }

    private Outcome outcome() {
        return bar.prompt().outcomeProperty().get();
    }

    private Done done() {
        return Objects.requireNonNull(bar.doneProperty().get());
    }

    private int revision() {
        return document.momentProperty().get().revision();
    }

    @Test
    void carriesOutWhatIsTypedAndSaysSo() {
        type("make the title bold and the header navy");
        bar.enter();
        assertEquals(1, revision());
        assertEquals("", text());
        assertEquals("title_1 → bold; header_1 → #000080", done().message());
        assertTrue(done().canUndo());
        assertNull(document.trialProperty().get());
    }

    @Test
    void undoesWhatWasDone() {
        type("make the title bold");
        bar.enter();
        bar.undo();
        assertEquals(0, revision());
        assertFalse(done().canUndo());
    }

    @Test
    void forgetsWhatWasDoneWhenSomethingElseIs() {
        type("make the title bold");
        bar.enter();
        document.say("delete the divider");
        assertNull(bar.doneProperty().get());
    }

    @Test
    void keepsARejectedSentenceWithWhatCanBeSaidInstead() {
        type("make the button red");
        bar.enter();
        assertEquals(0, revision());
        assertEquals("make the button red", text());
        assertEquals(Kind.REFUSED, outcome().kind());

        Row suggestion = bar.prompt().rows().getFirst();
        assertEquals(Group.SUGGESTION, suggestion.group());
        bar.click(suggestion);
        assertEquals(1, revision());
        assertEquals("", text());
        assertEquals("button_1 → #FF0000", done().message());
    }

    @Test
    void saysASuggestionByKeyboard() {
        type("make the button red");
        bar.prompt().down();
        bar.prompt().down();
        bar.enter();
        assertEquals("button_2 → #FF0000", done().message());
    }

    @Test
    void takesACorrectionOnlyAsShown() {
        type("make the titel bold");
        assertEquals(Kind.MEANT, outcome().kind());
        bar.enter();
        assertEquals("title_1 → bold, reading “titel” as “title”", done().message());
    }

    @Test
    void takesNoCorrectionThatWasNotShownYet() {
        var work = new ManualExecutor();
        DocumentViewModel slow = Editing.open(document.document(), new Threads(work, Runnable::run, Runnable::run));
        CommandBarViewModel typed = at(slow, Threads.direct());
        typed.prompt().type(Prompt.of("make the titel bold"));
        typed.enter();
        work.runAll();
        assertEquals(0, slow.momentProperty().get().revision());
        assertEquals("make the titel bold", typed.prompt().promptProperty().get().text());
        assertEquals(Kind.MEANT, typed.prompt().outcomeProperty().get().kind());

        typed.enter();
        work.runAll();
        assertEquals(1, slow.momentProperty().get().revision());
    }

    @Test
    void whatCannotGoOnIsRefusedOnEnterThoughWordsCouldFollow() {
        type("make the third");
        assertEquals(Kind.GOES_ON, outcome().kind());
        bar.enter();
        assertEquals(Kind.REFUSED, outcome().kind());
        assertEquals("incomplete", outcome().tag());
    }

    @Test
    void enterTakesARowThatMakesNoSentenceYet() {
        type("make the third b");
        bar.prompt().down();
        bar.enter();
        assertEquals("make the third button ", text());
        assertEquals(0, revision());
    }

    @Test
    void enterCarriesOutARowThatIsSeenToMakeASentence() {
        type("make the title b");
        bar.prompt().down();
        bar.enter();
        assertEquals("title_1 → #0000FF", done().message());
    }

    @Test
    void runsAnActionFoundByItsKey() {
        for (String key : List.of("ctrl+d", "⌘D", "Cmd D")) {
            type(key);
            bar.enter();
        }
        assertEquals(List.of("duplicate", "duplicate", "duplicate"), ran);
        assertEquals("", text());
        assertEquals(0, revision());
    }

    @Test
    void runsNoActionThatCannotBeDoneNow() {
        type("paste");
        assertEquals("Paste can't be done now", outcome().message());
        bar.enter();
        canPaste.set(true);
        type("paste ");
        bar.enter();
        assertEquals(List.of("paste"), ran);
    }

    @Test
    void remembersWhatWasSaid() {
        type("make the title bold");
        bar.enter();
        CommandBarViewModel next = at(document, Threads.direct());
        next.prompt().up();
        assertEquals("make the title bold", next.prompt().promptProperty().get().text());
    }

    @Test
    void escapeClosesTheListThenClearsThenLeaves() {
        type("make the title b");
        bar.prompt().down();
        assertEquals(Escaped.CLOSED_LIST, bar.escape());
        assertEquals("make the title b", text());
        assertEquals(Escaped.CLEARED, bar.escape());
        assertEquals("", text());
        assertNull(document.trialProperty().get());
        assertEquals(Escaped.LEFT, bar.escape());
    }

    @Test
    void saysWhatThisMeans() {
        assertEquals("", bar.selectedProperty().get());
        document.select(List.of("button_1"));
        assertEquals("button_1", bar.selectedProperty().get());
        document.select(List.of("button_1", "button_2", "cta_1"));
        assertEquals("3 selected", bar.selectedProperty().get());
    }

    @Test
    void putsThisAtTheCaret() {
        document.select(List.of("title_1"));
        type("make");
        bar.sayThis();
        assertEquals("make this ", text());
        type(text() + "bold");
        assertEquals("title_1 → bold", outcome().message());
    }

    @Test
    void followsTheSelectionWhileWhatItTriesOutIsSeen() {
        document.select(List.of("title_1"));
        type("make this bold");
        bar.setActive(false);
        document.select(List.of("footer_1"));
        assertEquals("footer_1 → bold", outcome().message());
    }

    @Test
    void goesOverToAnotherDocument() {
        type("make the title bold");
        DocumentViewModel other = Editing.sample("sign_in");
        bar.show(other);
        assertNull(document.trialProperty().get());
        assertEquals("make the title bold", Objects.requireNonNull(other.trialProperty().get()).run().sentence());

        bar.show(null);
        assertFalse(bar.inDocumentProperty().get());
        assertNull(other.trialProperty().get());
    }

    @Test
    void whatIsTypedMeanwhileStays() {
        var work = new ManualExecutor();
        DocumentViewModel slow = Editing.open(document.document(), new Threads(work, Runnable::run, Runnable::run));
        CommandBarViewModel typed = at(slow, Threads.direct());
        typed.prompt().type(Prompt.of("make the title bold"));
        work.runAll();
        typed.enter();
        typed.prompt().type(Prompt.of("make the header"));
        work.runAll();
        assertEquals(1, slow.momentProperty().get().revision());
        assertEquals("make the header", typed.prompt().promptProperty().get().text());
    }
}
