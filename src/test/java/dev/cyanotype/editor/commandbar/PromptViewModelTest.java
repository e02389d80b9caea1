package dev.cyanotype.editor.commandbar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.editor.commandbar.Outcome.Kind;
import dev.cyanotype.editor.commandbar.Row.Group;
import dev.cyanotype.editor.support.Editing;
import dev.cyanotype.editor.support.ManualExecutor;
import dev.cyanotype.editor.support.action.MenuAction;
import dev.cyanotype.editor.support.core.Threads;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import dev.cyanotype.editor.support.settings.Settings;
import dev.cyanotype.language.completion.Mark;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PromptViewModelTest {
    private final DocumentViewModel document = Editing.sample("storefront");
    private final PromptViewModel prompt = at(document, Threads.direct());

    private static PromptViewModel at(DocumentViewModel document, Threads threads) {
        Settings settings = Settings.forgetful();
        settings.put(SentenceHistory.SETTING, "delete the divider\nmake the header navy\nmake the title bold");
        var search = new ActionSearch(
                () -> List.of(MenuAction.of("view.zoomIn", "Zoom In", "", "Shortcut+Plus", () -> {}),
                        MenuAction.of("edit.duplicate", "Duplicate", "", "Shortcut+D", () -> {})),
                MenuAction::shortcut);
        var prompt = new PromptViewModel(Editing.core(), threads, search, new SentenceHistory(settings));
        prompt.show(document);
        prompt.setActive(true);
        return prompt;
    }

    private void type(String text) {
        prompt.type(Prompt.of(text));
    }

    private Outcome outcome() {
        return prompt.outcomeProperty().get();
    }

    private List<String> offered(Group group) {
        return prompt.rows().stream().filter(row -> row.group() == group).map(Row::text).toList();
    }

    private String text() {
        return prompt.promptProperty().get().text();
    }

    private boolean isPreviewed() {
        return document.shownProperty().get() != document.document();
    }

    @Test
    void showsWhatASentenceWouldDoBeforeItIsSaid() {
        type("make all the buttons blue");
        assertEquals(Kind.APPLIES, outcome().kind());
        assertEquals("3 components → #0000FF", outcome().message());
        assertEquals("#0000FF", document.shownProperty().get().required("button_1").visual().string("bg_color"));
        assertEquals(0, document.momentProperty().get().revision());
    }

    @Test
    void endsWhatItTriesOutWhenThePromptIsCleared() {
        type("make all the buttons blue");
        type("");
        assertSame(document.document(), document.shownProperty().get());
        assertNull(document.trialProperty().get());
        assertEquals(Kind.NOTHING, outcome().kind());
    }

    @Test
    void offersAtAnEmptyPromptWhatWasSaidEarlierExamplesAndEverydayVerbs() {
        assertEquals(List.of("make the title bold", "make the header navy", "delete the divider"), offered(Group.EARLIER));
        assertEquals(Examples.MOST, offered(Group.EXAMPLE).size());
        assertEquals(Assistant.EVERYDAY, offered(Group.ACTION));
    }

    @Test
    void completesTheWordThatIsBegun() {
        type("make the third b");
        assertEquals(Kind.GOES_ON, outcome().kind());
        assertEquals("utton", prompt.ghostProperty().get());
        assertTrue(offered(Group.COMPONENT).contains("button_1"), () -> prompt.rows().toString());

        assertTrue(prompt.take());
        assertEquals("make the third button ", text());
        assertEquals(text().length(), prompt.promptProperty().get().caret());
    }

    @Test
    void takesAWordInTheMiddleWithoutASecondSpace() {
        prompt.type(new Prompt("make the third b bold", 16));
        Row row = prompt.rows().stream().filter(each -> each.text().equals("button")).findFirst().orElseThrow();
        prompt.choose(row);
        prompt.take();
        assertEquals(new Prompt("make the third button bold", 22), prompt.promptProperty().get());
    }

    @Test
    void saysWhatAComponentIsBesideItsId() {
        type("delete ct");
        Row row = prompt.rows().stream().filter(each -> each.group() == Group.COMPONENT).findFirst().orElseThrow();
        assertEquals("cta_1", row.text());
        assertEquals("cta “Order now”", row.detail());
    }

    @Test
    void triesOutTheRowThatIsGoneTo() {
        type("make the title b");
        prompt.down();
        assertEquals("blue", Objects.requireNonNull(prompt.chosenProperty().get()).text());
        assertEquals("title_1 → #0000FF", outcome().message());
        assertTrue(isPreviewed());

        prompt.up();
        assertNull(prompt.chosenProperty().get());
        assertFalse(isPreviewed());
        assertEquals("make the title b", text());
    }

    @Test
    void marksWhatIsUnderstoodAndNotTheWordThatIsBegun() {
        type("make the third b");
        assertEquals(
                List.of(Mark.Kind.ACTION, Mark.Kind.WORD, Mark.Kind.TARGET),
                prompt.markedProperty().get().marks().stream().map(Mark::kind).toList());
        type("mkae the title bold");
        assertEquals(Mark.Kind.UNKNOWN, prompt.markedProperty().get().marks().getFirst().kind());
    }

    @Test
    void asksWhetherACorrectedSentenceIsMeant() {
        type("make the titel bold");
        assertEquals(Kind.MEANT, outcome().kind());
        assertEquals("title_1 → bold", outcome().message());
        assertEquals("read “titel” as “title”", outcome().asides().getFirst());
        assertEquals("make the title bold", offered(Group.SUGGESTION).getFirst());
        assertTrue(isPreviewed());
    }

    @Test
    void correctsNothingWhileTheWordIsBeingTyped() {
        type("make all buttons blu");
        assertEquals(Kind.GOES_ON, outcome().kind());
        assertEquals("e", prompt.ghostProperty().get());
        assertFalse(isPreviewed());
    }

    @Test
    void saysWhyASentenceWouldBeRejectedAndWhatCanBeSaidInstead() {
        type("make the button red");
        assertEquals(Kind.REFUSED, outcome().kind());
        assertEquals("ambiguous", outcome().tag());
        assertEquals("make button_1 red", offered(Group.SUGGESTION).getFirst());

        prompt.down();
        assertEquals("button_1 → #FF0000", outcome().message());
        prompt.up();
        assertEquals(Kind.REFUSED, outcome().kind());
        assertFalse(isPreviewed());
    }

    @Test
    void offersToFillInWhatIsMissing() {
        type("change the title colour ");
        assertEquals("The colour was not said", outcome().message());
        assertTrue(offered(Group.SUGGESTION).contains("change the title colour to blue"), () -> prompt.rows().toString());
    }

    @Test
    void saysHowSureItIsAndWhatTheRulesWarnOf() {
        type("make the title red");
        assertTrue(outcome().asides().getFirst().startsWith("The text of title_1 has a contrast of"), () -> outcome().toString());
        type("turn the footer navy");
        assertTrue(outcome().asides().getFirst().endsWith("% sure"), () -> outcome().toString());
    }

    @Test
    void saysWhatIsSelectedAndUndone() {
        type("select the buttons");
        assertEquals("selects 3 components", outcome().message());
        type("undo");
        assertEquals("undoes the last edit", outcome().message());
    }

    @Test
    void takesAnActionForGrantedWhereNothingElseBeginsSo() {
        type("zoom");
        assertEquals("Zoom In", Objects.requireNonNull(prompt.chosenProperty().get()).text());
        assertEquals(Kind.RUNS, outcome().kind());
        assertEquals(List.of(), prompt.markedProperty().get().marks());
    }

    @Test
    void triesOutNoSentenceWhereAKeyIsTyped() {
        type("ctrl+d");
        assertInstanceOf(Row.Action.class, prompt.chosenProperty().get());
        assertNull(document.trialProperty().get());
    }

    @Test
    void goesThroughEarlierSentencesThatBeginAsTyped() {
        type("make");
        prompt.up();
        assertEquals("make the title bold", text());
        assertTrue(isPreviewed());
        prompt.up();
        assertEquals("make the header navy", text());
        prompt.up();
        assertEquals("make the header navy", text());
        prompt.down();
        prompt.down();
        assertEquals("make", text());
    }

    @Test
    void opensAListThatWasClosed() {
        type("make the title b");
        assertTrue(prompt.close());
        assertFalse(prompt.openProperty().get());
        prompt.down();
        assertTrue(prompt.openProperty().get());
        assertNull(prompt.chosenProperty().get());
    }

    @Test
    void saysTheSentenceOfTheSelectionAsItIsNow() {
        type("make this bold");
        assertEquals(Kind.REFUSED, outcome().kind());
        document.select(List.of("title_1"));
        prompt.askAgain(false);
        assertEquals("title_1 → bold", outcome().message());
    }

    @Test
    void leavesTheTrialsOfOthersAlone() {
        type("make the title bold");
        document.tryOut(new dev.cyanotype.pipeline.Command.Sentence("move the footer up", dev.cyanotype.pipeline.Recover.OFF));
        type("");
        assertEquals("move the footer up", Objects.requireNonNull(document.trialProperty().get()).run().sentence());
    }

    @Test
    void answersOnlyTheLatestPrompt() {
        var work = new ManualExecutor();
        var background = new ManualExecutor();
        DocumentViewModel slow = Editing.open(document.document(), new Threads(work, background, Runnable::run));
        PromptViewModel typed = at(slow, new Threads(work, background, Runnable::run));
        for (String text : List.of("m", "ma", "make the title bold")) {
            typed.type(Prompt.of(text));
        }
        assertEquals(Kind.NOTHING, typed.offered());
        background.runAll();
        assertTrue(typed.rows().stream().noneMatch(row -> row.text().equals("move")), () -> typed.rows().toString());
        assertEquals(4, typed.markedProperty().get().marks().size());
        work.runAll();
        assertEquals("title_1 → bold", typed.outcomeProperty().get().message());
        assertEquals(Kind.APPLIES, typed.offered());
    }

    @Test
    void keepsTheMarksOfWhatStaysWhileNewOnesAreFound() {
        var background = new ManualExecutor();
        PromptViewModel typed = at(document, new Threads(Runnable::run, background, Runnable::run));
        typed.type(Prompt.of("make the title bold"));
        background.runAll();
        typed.type(Prompt.of("make the tilt"));
        assertEquals(List.of(4, 8), typed.markedProperty().get().marks().stream().map(Mark::to).toList());
    }

    @Test
    void findsActionsWithoutADocument() {
        prompt.show(null);
        type("duplicate");
        assertEquals(List.of("Duplicate"), offered(Group.MENU));
        assertEquals(Kind.RUNS, outcome().kind());
        type("make the title bold");
        assertEquals(List.of("make the title bold"), List.of(text()));
        assertEquals(Kind.NOTHING, outcome().kind());
    }
}
