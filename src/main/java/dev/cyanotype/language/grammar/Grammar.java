package dev.cyanotype.language.grammar;

import dev.cyanotype.language.Code;
import dev.cyanotype.language.Reading;
import dev.cyanotype.language.Reading.Part;
import dev.cyanotype.language.Rejection;
import dev.cyanotype.language.Target;
import dev.cyanotype.language.Vocabulary;
import dev.cyanotype.language.lexicon.Lexicon;
import java.util.List;

/** Reads English sentences. Immutable; any number of threads may read at once. */
public final class Grammar {
    /** The longest sentence, in characters; a canonical sentence may be longer. */
    public static final int MAX_LENGTH = 100_000;

    private final Lexicon lexicon;

    public Grammar(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The grammar over the lexicon that ships with the program. */
    public static Grammar standard() {
        return new Grammar(Lexicon.standard());
    }

    /** What a sentence asks for: at least one part, each read or refused. */
    public Reading read(String sentence, Vocabulary vocabulary) {
        Part exact = ExactFrame.read(sentence, vocabulary, 0);
        if (exact != null) {
            return new Reading(List.of(exact));
        }
        if (sentence.length() > MAX_LENGTH) {
            return refused(Code.UNPARSED, "a sentence has at most 100,000 characters", 0, sentence.length());
        }
        Lexeme[] tokens = Trailing.removed(Lexer.tokens(sentence, lexicon, vocabulary), sentence);
        return new SentenceReader(new Scan(sentence, tokens, lexicon, vocabulary)).read();
    }

    static Reading refused(Code code, String message, int from, int to) {
        return new Reading(List.of(new Part.Refused(Rejection.of(code, message), new Target.Unsaid(), from, to)));
    }
}
