package dev.cyanotype.language.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.language.Reading;
import dev.cyanotype.language.completion.Mark.Kind;
import dev.cyanotype.language.completion.Understanding.Stretch;
import dev.cyanotype.language.grammar.Grammar;
import dev.cyanotype.language.lexicon.Lexicon;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds of the marks of every sentence, whole and cut off at many places. */
class MarkerPropertiesTest {
    private static final Lexicon LEXICON = Lexicon.standard();
    private static final Grammar GRAMMAR = new Grammar(LEXICON);
    private static final Marker MARKER = new Marker(GRAMMAR);

    @Test
    void holdsOfRealSentences() throws IOException {
        Sentences.real().forEach(MarkerPropertiesTest::check);
    }

    @Test
    void holdsOfSentencesMadeFromSeed11() {
        Sentences.made(11, 120).forEach(MarkerPropertiesTest::check);
    }

    private static void check(String sentence) {
        for (int end = 1; end <= sentence.length(); end++) {
            if (end == sentence.length() || end % 7 == 0 || sentence.charAt(end) == ' ') {
                checkMarks(sentence.substring(0, end));
            }
        }
    }

    private static void checkMarks(String sentence) {
        if (sentence.isBlank()) {
            return;
        }
        Understanding understood = MARKER.mark(sentence, Small.TERMS);
        assertEquals(understood, MARKER.mark(sentence, Small.TERMS), sentence);
        coversAll(sentence, understood.marks());
        agreesWithTheGrammar(sentence, understood);
        for (Mark mark : understood.marks()) {
            String text = sentence.substring(mark.from(), mark.to());
            assertFalse(text.isBlank(), sentence);
            if (mark.kind() == Kind.UNKNOWN) {
                assertFalse(Small.IDS.contains(text), () -> sentence + ": " + text);
                assertFalse(isPhrase(text), () -> sentence + ": " + text);
            }
        }
    }

    private static boolean isPhrase(String text) {
        var word = LEXICON.find(text);
        return word != null && word.beginsPhrase(entry -> entry.length() == 1);
    }

    /** In order, apart, and with nothing but white space between them. */
    private static void coversAll(String sentence, List<Mark> marks) {
        int behind = 0;
        for (Mark mark : marks) {
            assertTrue(mark.from() >= behind, sentence);
            assertTrue(sentence.substring(behind, mark.from()).isBlank(), () -> sentence + ": " + marks);
            behind = mark.to();
        }
        assertTrue(sentence.substring(behind).isBlank(), () -> sentence + ": " + marks);
    }

    /** The clauses are those of the grammar; one that is read has nothing unknown in it. */
    private static void agreesWithTheGrammar(String sentence, Understanding understood) {
        List<Reading.Part> parts = new ArrayList<>(GRAMMAR.read(sentence, Small.TERMS).parts());
        boolean read = parts.stream().allMatch(part -> part instanceof Reading.Part.Read);
        assertEquals(read, understood.clauses().stream().allMatch(Stretch::read), sentence);
        for (Stretch clause : understood.clauses()) {
            for (Mark mark : understood.marks()) {
                boolean within = clause.from() <= mark.from() && mark.to() <= clause.to();
                assertFalse(clause.read() && within && mark.kind() == Kind.UNKNOWN, () -> sentence + ": " + mark);
            }
        }
        for (Reading.Part part : parts) {
            assertTrue(understood.clauses().stream().anyMatch(clause -> clause.from() == part.from()), sentence);
        }
    }
}
