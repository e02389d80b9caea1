package dev.cyanotype.language.grammar;

import dev.cyanotype.language.Code;
import dev.cyanotype.language.Reading.Part;
import dev.cyanotype.language.Reading;
import dev.cyanotype.language.Rejection;
import dev.cyanotype.language.Target;
import dev.cyanotype.language.Vocabulary;
import dev.cyanotype.language.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;

/** Reads English sentences. Immutable; any number of threads may read at once. */
public final class Grammar {
    /** The longest sentence, in characters; a canonical sentence may be longer. */
    public static final int MAX_LENGTH = 100_000;

    private static final int MOST_SUGGESTIONS = 3;

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
        return withoutVain(plain(sentence, vocabulary), vocabulary);
    }

    /** What a sentence asks for, and what its pieces were read as; its refusals come without suggestions. */
    public Traced trace(String sentence, Vocabulary vocabulary) {
        Lexeme[] tokens = Lexer.tokens(sentence, lexicon, vocabulary);
        Lexeme[] kept = Trailing.removed(tokens, sentence);
        var trace = new Trace(tokens.length);
        Part exact = ExactFrame.read(sentence, vocabulary, 0);
        Reading reading;
        if (exact != null) {
            trace.note(0, tokens.length - 1, Trace.Use.EXACT);
            reading = new Reading(List.of(exact));
        } else if (sentence.length() > MAX_LENGTH) {
            reading = refused(Code.UNPARSED, "a sentence has at most 100,000 characters", 0, sentence.length());
        } else {
            Scan scan = brief(sentence, kept, vocabulary);
            scan.keep(trace);
            reading = new SentenceReader(scan).read();
        }
        return new Traced(reading, new Pieces(brief(sentence, tokens, vocabulary), trace, reading.parts()).list());
    }

    /**
     * Whether a sentence can be said, and what a word in it was read as.
     *
     * @param offset the offset of the word
     */
    public Probe probe(String sentence, int offset, Vocabulary vocabulary) {
        Part exact = ExactFrame.read(sentence, vocabulary, 0);
        if (exact != null) {
            return new Probe(exact instanceof Part.Read, sentence.length(), Piece.Role.EXACT, null);
        }
        Lexeme[] tokens = Trailing.removed(Lexer.tokens(sentence, lexicon, vocabulary), sentence);
        Scan scan = brief(sentence, tokens, vocabulary);
        var trace = new Trace(tokens.length);
        scan.keep(trace);
        boolean read = sentence.length() <= MAX_LENGTH && new SentenceReader(scan).reads();
        int at = 0;
        while (at < tokens.length - 1 && tokens[at].to() <= offset) {
            at++;
        }
        return new Probe(read, scan.token(scan.furthest()).from(), Pieces.role(trace.use(at)), trace.entry(at));
    }

    private Scan brief(String sentence, Lexeme[] tokens, Vocabulary vocabulary) {
        var scan = new Scan(sentence, tokens, lexicon, vocabulary);
        scan.brief = true;
        return scan;
    }

    private Reading plain(String sentence, Vocabulary vocabulary) {
        Lexeme[] tokens = Trailing.removed(Lexer.tokens(sentence, lexicon, vocabulary), sentence);
        return new SentenceReader(new Scan(sentence, tokens, lexicon, vocabulary)).read();
    }

    /** A reading without suggestions that would not be read themselves. */
    private Reading withoutVain(Reading reading, Vocabulary vocabulary) {
        List<Part> parts = new ArrayList<>(reading.parts());
        boolean changed = false;
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof Part.Refused(Rejection rejection, Target target, int from, int to)
                    && !rejection.suggestions().isEmpty()) {
                List<String> kept = new ArrayList<>();
                for (String suggestion : rejection.suggestions()) {
                    if (kept.size() < MOST_SUGGESTIONS && isBetter(plain(suggestion, vocabulary), reading)) {
                        kept.add(suggestion);
                    }
                }
                parts.set(i, new Part.Refused(new Rejection(rejection.code(), rejection.message(), kept), target, from, to));
                changed = true;
            }
        }
        return changed ? new Reading(parts) : reading;
    }

    /** Whether a reading is refused in fewer parts than another. */
    private static boolean isBetter(Reading reading, Reading than) {
        return refusals(reading) < refusals(than);
    }

    private static int refusals(Reading reading) {
        int count = 0;
        for (Part part : reading.parts()) {
            count += part instanceof Part.Refused ? 1 : 0;
        }
        return count;
    }

    static Reading refused(Code code, String message, int from, int to) {
        return new Reading(List.of(new Part.Refused(Rejection.of(code, message), new Target.Unsaid(), from, to)));
    }
}
