package dev.cyanotype.editor.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.editor.support.Editing;
import dev.cyanotype.editor.support.ManualExecutor;
import dev.cyanotype.editor.support.core.Threads;
import dev.cyanotype.editor.support.document.DocumentViewModel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindViewModelTest {
    private final List<String> shown = new ArrayList<>();
    private final DocumentViewModel document = Editing.sample("storefront");
    private final FindViewModel find = new FindViewModel(Threads.direct(), shown::add);

    FindViewModelTest() {
        find.show(document);
        find.setOpen(true);
    }

    @Test
    void goesRoundWhatIsFound() {
        find.wordsProperty().set("ADD");
        assertEquals(List.of("button_1", "button_2"), ids());
        assertEquals("2 found", find.summary());

        find.next();
        find.next();
        assertEquals("2 of 2", find.summary());
        assertEquals(List.of("button_2"), document.selectionProperty().get());
        find.next();
        find.previous();
        assertEquals(List.of("button_1", "button_2", "button_1", "button_2"), shown);
    }

    @Test
    void mindsLetterCaseAndWholeWords() {
        find.wordsProperty().set("or");
        assertEquals(List.of("title_1", "subtitle_1", "description_1", "cta_1"), ids());
        find.wholeWordsProperty().set(true);
        assertEquals(List.of(), ids());
        find.wordsProperty().set("order");
        assertEquals(List.of("description_1", "cta_1"), ids());
        find.matchCaseProperty().set(true);
        assertEquals(List.of(), ids());
        assertEquals("Nothing found", find.summary());
    }

    @Test
    void looksWhereItIsTold() {
        find.wordsProperty().set("4.50");
        assertEquals(List.of(), ids());
        find.scopeProperty().set(Scope.PRICES);
        assertEquals(List.of("product_card_1"), ids());
        find.scopeProperty().set(Scope.IDS);
        find.wordsProperty().set("card");
        assertEquals(List.of("product_card_1", "product_card_2"), ids());
        assertFalse(find.canReplace());
        find.scopeProperty().set(Scope.EVERYTHING);
        find.wordsProperty().set("#1D3557");
        assertTrue(find.canReplace());
        assertTrue(ids().contains("footer_1"));
    }

    @Test
    void replacesOneAndGoesOn() {
        find.wordsProperty().set("basket");
        find.replacementProperty().set("bag");
        find.next();
        find.replace();

        assertEquals("Add to bag", document.document().required("button_1").text());
        assertEquals("Add to basket", document.document().required("button_2").text());
        assertEquals("1 of 1", find.summary());
        assertEquals(List.of("button_2"), document.selectionProperty().get());
    }

    @Test
    void aReplacementThatHoldsTheWordsIsNotReplacedAgain() {
        find.wordsProperty().set("basket");
        find.replacementProperty().set("basket!");
        find.next();
        find.replace();
        find.replace();

        assertEquals("Add to basket!", document.document().required("button_1").text());
        assertEquals("Add to basket!", document.document().required("button_2").text());
    }

    @Test
    void replacesAllInOneStep() {
        find.scopeProperty().set(Scope.EVERYTHING);
        find.wordsProperty().set("#1D3557");
        find.replacementProperty().set("#000000");
        find.replaceAll();

        assertEquals(1, document.momentProperty().get().revision());
        assertEquals("#000000", document.document().required("divider_1").visual().string("bg_color"));
        assertEquals(List.of(), ids());
    }

    @Test
    void replacesEveryOccurrenceInAText() {
        document.say("set the text of cta_1 to 'now, now and Now'");
        find.wordsProperty().set("now");
        assertTrue(find.summary().contains(" in "));
        find.replacementProperty().set("$1\\");
        find.replaceAll();

        assertEquals("$1\\, $1\\ and $1\\", document.document().required("cta_1").text());
    }

    @Test
    void followsEditsAndStopsWhileClosed() {
        find.wordsProperty().set("order");
        document.say("delete cta_1");
        assertEquals(List.of("description_1"), ids());

        find.setOpen(false);
        assertEquals(List.of(), ids());
        find.setOpen(true);
        assertEquals(List.of("description_1"), ids());
    }

    @Test
    void searchesLargeDocumentsOffTheWindowsThread() {
        var background = new ManualExecutor();
        var large = new FindViewModel(new Threads(Runnable::run, background, Runnable::run), shown::add);
        large.show(Editing.grid(2_000));
        large.setOpen(true);
        large.wordsProperty().set("Component 1");
        large.wordsProperty().set("Component 1999");
        assertEquals(List.of(), large.matchesProperty().get());
        background.runAll();
        assertEquals(1, large.matchesProperty().get().size());
    }

    private List<String> ids() {
        return find.matchesProperty().get().stream().map(Match::id).toList();
    }
}
