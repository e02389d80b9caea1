package dev.cyanotype.language.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.blueprint.BlueprintView;
import dev.cyanotype.blueprint.Blueprints;
import dev.cyanotype.blueprint.GridScreens;
import dev.cyanotype.blueprint.Opening;
import dev.cyanotype.language.completion.Candidate.Kind;
import dev.cyanotype.language.grammar.Grammar;
import dev.cyanotype.language.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompleterTest {
    private static final Lexicon LEXICON = Lexicon.standard();
    private static final Grammar GRAMMAR = new Grammar(LEXICON);
    private static final Completer COMPLETER = new Completer(GRAMMAR, Words.of(LEXICON));

    /** Cards, buttons and texts: no footer. */
    private static final DocumentTerms GRID = DocumentTerms.of(open(GridScreens.pretty(60)));

    @ParameterizedTest(name = "{0}| goes on with {1}")
    @CsvSource({
        "'', make", "ma, make", "de, delete", "'make the ', title", "'make the ti', title", "'make the title ', red",
        "'make the title bo', bold", "'make the title r', red", "'move the header ', down", "'delete ', all", "'delete all bu', buttons",
        "'make the title bold and ma', make", "'make cta', cta_button", "'align all buttons to the l', left",
        "'make the title navy ', blue", "'align all buttons to the top ', left", "'delete the second ', to last",
        "'delete the second to ', last", "'move the header down by ', 20px", "'move the header down by 35', 35px",
        "'enl', enlarge", "'make the title a bi', bit"
    })
    void offersWhatTheGrammarTakes(String typed, String expected) {
        assertTrue(texts(typed).contains(expected), () -> typed + "| offered " + texts(typed));
    }

    @Test
    void offersNothingThatTheGrammarWouldRefuse() {
        assertFalse(texts("make the title red ").contains("title"));
        assertEquals(List.of(), texts("make the title frobnicate "));
        assertFalse(texts("make the ").contains("the"));
    }

    @ParameterizedTest(name = "{0}|")
    @ValueSource(strings = {"", "make the title ", "move the header ", "delete all ", "make the title red and ", "set visual."})
    void marksAsCompleteWhatCanBeCarriedOut(String typed) {
        List<Candidate> found = complete(typed);
        assertFalse(found.isEmpty());
        for (Candidate candidate : found) {
            String sentence = typed.substring(0, candidate.from()) + candidate.text();
            assertEquals(isRead(sentence), candidate.complete(), sentence);
        }
    }

    @Test
    void putsWhatFinishesTheSentenceFirst() {
        List<Candidate> found = complete("make the title r");
        assertTrue(found.getFirst().complete());
        boolean open = false;
        for (Candidate candidate : found) {
            assertFalse(open && candidate.complete(), "a finished one behind an open one");
            open |= !candidate.complete();
        }
    }

    @Test
    void putsEverydayVerbsFirstWhereNothingIsSaid() {
        assertEquals(List.of("make", "move", "change", "add", "delete", "align"), texts("").subList(0, 6));
        assertEquals(List.of("make", "move", "change"), texts("make the title red and ").subList(0, 3));
    }

    @Test
    void putsWhatTheDocumentHasBeforeWhatItHasNot() {
        List<String> targets = COMPLETER.complete("delete the ", 11, GRID).stream().map(Candidate::text).toList();
        assertTrue(targets.indexOf("button") < targets.indexOf("comp_0"));
        assertTrue(targets.indexOf("button") >= 0 && targets.indexOf("button") < targets.indexOf("footer"), targets::toString);
    }

    @Test
    void putsValuesFirstBehindWhatTheyAreFor() {
        List<Candidate> found = complete("make the title ");
        assertTrue(found.stream().limit(10).allMatch(each -> each.kind() == Kind.VALUE), found::toString);
    }

    @Test
    void countsOnlyAsFarAsThereIsSomethingToCount() {
        DocumentTerms single = DocumentTerms.of(open(GridScreens.pretty(1)));
        assertFalse(COMPLETER.complete("delete the se", 13, single).stream().anyMatch(each -> each.text().equals("second")));
        assertTrue(COMPLETER.complete("delete the se", 13, GRID).stream().anyMatch(each -> each.text().equals("second")));
    }

    @Test
    void offersTheColoursOfTheDocumentByName() {
        List<Candidate> found = COMPLETER.complete("make the first card ", 20, GRID);
        assertEquals("primary_color", found.getFirst().text());
        assertEquals(Kind.VALUE, found.getFirst().kind());
    }

    @ParameterizedTest(name = "{0}| goes on with {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "~set visual.asp~|visual.aspect_ratio", "~set visual.aspect_ratio ~|of", "~set visual.aspect_ratio of ~|hero_title",
        "~set tokens.base_spacing of ~|screen", "~set visual.font_weight of hero_title ~|to",
        "~set visual.font_weight of hero_title to ~|\"bold\"", "~set visual.visible of hero_title to ~|false",
        "~unset vis~|visual.shadow", "~set ~|visual.font_size"
    })
    void completesCanonicalSentences(String typed, String expected) {
        assertTrue(texts(typed).contains(expected), () -> typed + "| offered " + texts(typed));
    }

    @Test
    void replacesOnlyTheWordThatIsBeingTyped() {
        Candidate id = complete("make cta").stream().filter(each -> each.kind() == Kind.COMPONENT).findFirst().orElseThrow();
        assertEquals(5, id.from());
        assertEquals(8, id.to());
    }

    @Test
    void putsFirstWhatFitsTheWordsBehindTheCaret() {
        Candidate first = COMPLETER.complete("make the he red", 11, terms()).getFirst();
        assertEquals(new Candidate("header", Kind.TARGET, 9, 11, true), first);
        assertTrue(COMPLETER.complete("make  red", 5, terms()).getFirst().complete());
    }

    @Test
    void replacesTheWholeWordThatTheCaretIsIn() {
        Candidate first = COMPLETER.complete("make the heeder red", 11, terms()).getFirst();
        assertEquals(new Candidate("header", Kind.TARGET, 9, 15, true), first);
    }

    @Test
    void saysTheSameWhateverWasAskedBefore() {
        var fresh = new Completer(GRAMMAR, Words.of(LEXICON));
        List<Candidate> expected = fresh.complete("make the title b", 16, terms());
        DocumentTerms terms = terms();
        fresh.complete("make the title ", 15, terms);
        fresh.complete("make the title be", 17, terms);
        assertEquals(expected, fresh.complete("make the title b", 16, terms));
    }

    @Test
    void takesIdsFromThoseOnlyThatBeginAsTyped() {
        List<String> ids = new ArrayList<>();
        for (Candidate each : COMPLETER.complete("delete comp_1", 13, GRID)) {
            ids.add(each.text());
        }
        assertTrue(ids.size() >= 10 && ids.stream().allMatch(id -> id.startsWith("comp_1")), ids::toString);
    }

    private static DocumentTerms terms() {
        return DocumentTerms.of(Small.TERMS, Small.IDS);
    }

    private static boolean isRead(String sentence) {
        return new Marker(GRAMMAR).mark(sentence, Small.TERMS).clauses().stream().allMatch(Understanding.Stretch::read);
    }

    private static List<String> texts(String typed) {
        return complete(typed).stream().map(Candidate::text).toList();
    }

    private static List<Candidate> complete(String typed) {
        return COMPLETER.complete(typed, typed.length(), Small.TERMS, Small.IDS);
    }

    private static BlueprintView open(byte[] file) {
        return switch (Blueprints.read(file)) {
            case Opening.Opened(var blueprint) -> blueprint;
            case Opening.Refused(var problems, int total) -> throw new AssertionError(problems.toString());
        };
    }
}
