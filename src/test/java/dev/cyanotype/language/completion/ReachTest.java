package dev.cyanotype.language.completion;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.language.Reading.Part;
import dev.cyanotype.language.grammar.Grammar;
import dev.cyanotype.language.grammar.Piece;
import dev.cyanotype.language.grammar.Traced;
import dev.cyanotype.language.lexicon.Lexicon;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The words of sentences that can be said are offered where they stand: at once, or when their first letters are typed. */
class ReachTest {
    private static final Lexicon LEXICON = Lexicon.standard();
    private static final Grammar GRAMMAR = new Grammar(LEXICON);
    private static final DocumentTerms TERMS = DocumentTerms.of(Small.TERMS, Small.IDS);

    private final Completer completer = new Completer(GRAMMAR, Words.of(LEXICON));
    private final List<String> missed = new ArrayList<>();

    @Test
    void offersTheWordsOfRealSentences() throws IOException {
        assertReached(Sentences.real(), 150, 97);
    }

    @Test
    void offersTheWordsOfSentencesMadeFromSeed7() {
        assertReached(Sentences.made(7, 80), 75, 97);
    }

    private void assertReached(List<String> sentences, int atLeast, int percent) {
        int read = 0;
        int reached = 0;
        for (String sentence : sentences) {
            Traced traced = GRAMMAR.trace(sentence, TERMS);
            if (traced.reading().parts().stream().allMatch(part -> part instanceof Part.Read)) {
                read++;
                reached += isReached(sentence, traced) ? 1 : 0;
            }
        }
        String found = reached + " of " + read + "\n" + String.join("\n", missed);
        assertTrue(read >= atLeast, found);
        assertTrue(reached * 100 >= read * percent, found);
    }

    private boolean isReached(String sentence, Traced traced) {
        boolean all = true;
        for (Piece piece : traced.pieces()) {
            boolean word = piece.role() == Piece.Role.PHRASE
                    || piece.role() == Piece.Role.NAME && Small.IDS.contains(sentence.substring(piece.from(), piece.to()));
            all &= !word || isReached(sentence, piece);
        }
        return all;
    }

    private boolean isReached(String sentence, Piece piece) {
        String word = sentence.substring(piece.from(), piece.to()).toLowerCase(Locale.ROOT).replace('-', ' ');
        for (int letters = Math.min(2, word.length() - 1); letters >= 0; letters--) {
            int caret = piece.from() + letters;
            for (Candidate candidate : completer.complete(sentence.substring(0, caret), caret, TERMS)) {
                if (candidate.text().equals(word)) {
                    return true;
                }
            }
        }
        missed.add(sentence.substring(0, piece.from()) + "[" + word + "]");
        return false;
    }
}
