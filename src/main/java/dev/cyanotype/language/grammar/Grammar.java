package dev.cyanotype.language.grammar;

import dev.cyanotype.language.Code;
import dev.cyanotype.language.Reading.Part;
import dev.cyanotype.language.Reading;
import dev.cyanotype.language.Rejection;
import dev.cyanotype.language.Target;
import dev.cyanotype.language.Vocabulary;
import dev.cyanotype.language.lexicon.Entry;
import dev.cyanotype.language.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;

/** Reads English sentences. Immutable; any number of threads may read at once. */
public final class Grammar {
    /** The longest sentence, in characters; a canonical sentence may be longer. */
    public static final int MAX_LENGTH = 100_000;

    private static final int MOST_SUGGESTIONS = 3;

    /** A word that nobody knows, which may be taken for a name, and a sign that nothing takes. */
    private static final List<String> GAPS = List.of(" qzx", " \uFFFF");

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
        var trace = new Trace(tokens.length, -1);
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
     * Whether a sentence can be said, and what a phrase in it was read as.
     *
     * @param from the offset of the phrase
     * @param to the offset behind it
     */
    public Probe probe(String sentence, int from, int to, Vocabulary vocabulary) {
        Part exact = ExactFrame.read(sentence, vocabulary, 0);
        if (exact != null) {
            return new Probe(exact instanceof Part.Read, true, true, Piece.Role.EXACT, null);
        }
        Lexeme[] tokens = Trailing.removed(Lexer.tokens(sentence, lexicon, vocabulary), sentence);
        int first = behind(tokens, from);
        int length = behind(tokens, to - 1) + 1 - first;
        Scan scan = brief(sentence, tokens, vocabulary);
        var trace = new Trace(tokens.length, first);
        scan.keep(trace);
        scan.wholeOnly = true;
        boolean read = sentence.length() <= MAX_LENGTH && new SentenceReader(scan).reads();
        Entry<?> entry = trace.entry(first);
        boolean whole = entry == null || entry.length() == length && !trace.isContinued(first);
        return new Probe(read, whole, trace.wasTried(length), Pieces.role(trace.use(first)), entry);
    }

    /** What could stand behind words that begin a sentence; not all of it leads to an end. */
    public Expected expected(String start, Vocabulary vocabulary) {
        var expected = new Expected();
        for (String gap : GAPS) {
            String sentence = start + gap;
            Lexeme[] tokens = Lexer.tokens(sentence, lexicon, vocabulary);
            Scan scan = brief(sentence, tokens, vocabulary);
            scan.keep(tokens.length - 2, expected);
            scan.wholeOnly = true;
            new SentenceReader(scan).reads();
        }
        return expected;
    }

    /** The first token that ends behind an offset. */
    private static int behind(Lexeme[] tokens, int offset) {
        int at = 0;
        while (at < tokens.length - 1 && tokens[at].to() <= offset) {
            at++;
        }
        return at;
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
