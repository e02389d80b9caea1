package dev.cyanotype.language.completion;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cyanotype.SharedFiles;
import dev.cyanotype.language.grammar.Grammar;
import dev.cyanotype.language.grammar.Piece;
import dev.cyanotype.language.grammar.Traced;
import dev.cyanotype.language.Reading.Part;
import dev.cyanotype.language.lexicon.Lexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Every word of a sentence that can be said is offered where it stands, at once or when its first letters are typed. */
class ReachTest {
    private static final Lexicon LEXICON = Lexicon.standard();
    private static final Grammar GRAMMAR = new Grammar(LEXICON);
    private static final Words WORDS = Words.of(LEXICON);
    private static final DocumentTerms TERMS = DocumentTerms.of(Small.TERMS, Small.IDS);

    private final List<String> missed = new ArrayList<>();
    private final Completer completer = new Completer(GRAMMAR, WORDS);
    private int sentences;
    private int reached;

    @Test
    void offersTheWordsOfRealSentences() throws IOException {
        for (String line : Files.readAllLines(SharedFiles.path("sentences.tsv"))) {
            if (!line.startsWith("#") && line.indexOf('\t') > 0) {
                follow(line.substring(0, line.indexOf('\t')));
            }
        }
        System.out.println(reached + " of " + sentences + "\n" + String.join("\n", missed));
        assertTrue(sentences > 100);
        assertTrue(reached * 100 >= sentences * 95, () -> reached + " of " + sentences + "\n" + String.join("\n", missed));
    }

    private void follow(String sentence) {
        Traced traced = GRAMMAR.trace(sentence, TERMS);
        if (!traced.reading().parts().stream().allMatch(part -> part instanceof Part.Read)) {
            return;
        }
        sentences++;
        boolean all = true;
        for (Piece piece : traced.pieces()) {
            if (piece.role() == Piece.Role.PHRASE) {
                all &= isReached(sentence, piece);
            }
        }
        reached += all ? 1 : 0;
    }

    private boolean isReached(String sentence, Piece piece) {
        String word = sentence.substring(piece.from(), piece.to()).toLowerCase(Locale.ROOT).replace('-', ' ');
        for (int letters = 0; letters < Math.min(3, word.length()); letters++) {
            int caret = piece.from() + letters;
            if (completer.complete(sentence.substring(0, caret), caret, TERMS).stream().anyMatch(each -> each.text().equals(word))) {
                return true;
            }
        }
        missed.add(sentence.substring(0, piece.from()) + "[" + word + "]");
        return false;
    }
}
