package dev.cyanotype.language.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.language.Vocabulary;
import dev.cyanotype.language.completion.Candidate.Kind;
import dev.cyanotype.language.grammar.Grammar;
import dev.cyanotype.language.lexicon.Lexicon;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompleterTest {
    private static final Lexicon LEXICON = Lexicon.standard();
    private static final Completer COMPLETER = new Completer(new Grammar(LEXICON), Words.of(LEXICON));
    private static final List<String> IDS = List.of("hero_title", "cta_button");

    @ParameterizedTest(name = "{0}| goes on with {1}")
    @CsvSource({
        "'', make", "ma, make", "de, delete", "'make the ', title", "'make the ti', title", "'make the title ', red",
        "'make the title bo', bold", "'make the title r', red", "'move the header ', down", "'delete ', all", "'delete all bu', buttons",
        "'make the title bold and ma', make", "'make cta', cta_button", "'align all buttons to the l', left"
    })
    void offersWhatTheGrammarTakes(String typed, String expected) {
        assertTrue(texts(typed).contains(expected), () -> typed + "| offered " + texts(typed));
    }

    @Test
    void offersNothingThatTheGrammarWouldRefuse() {
        assertFalse(texts("make the title red ").contains("title"));
        assertEquals(List.of(), texts("make the title frobnicate "));
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
    void replacesOnlyTheWordThatIsBeingTyped() {
        Candidate id = complete("make cta").stream().filter(each -> each.kind() == Kind.COMPONENT).findFirst().orElseThrow();
        assertEquals(5, id.from());
        assertEquals(8, id.to());
    }

    private static List<String> texts(String typed) {
        return complete(typed).stream().map(Candidate::text).toList();
    }

    private static List<Candidate> complete(String typed) {
        return COMPLETER.complete(typed, typed.length(), new Known(), IDS);
    }

    private static final class Known implements Vocabulary {
        @Override
        public boolean hasId(String id) {
            return IDS.contains(id);
        }

        @Override
        public boolean hasColour(String name) {
            return false;
        }

        @Override
        public boolean hasText(String text) {
            return false;
        }
    }
}
