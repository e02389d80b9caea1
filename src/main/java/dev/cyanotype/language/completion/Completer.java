package dev.cyanotype.language.completion;

import dev.cyanotype.language.Reading;
import dev.cyanotype.language.Vocabulary;
import dev.cyanotype.language.completion.Candidate.Kind;
import dev.cyanotype.language.grammar.Grammar;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Says what can come next at a caret in a sentence.
 *
 * <p>The grammar decides: a word is offered if the sentence up to the caret reads with it, or reads with it and one of a few
 * short endings behind it. So nothing is offered that could not be said, and what the grammar learns is offered at once.
 */
public final class Completer {
    private static final int MOST = 500;

    /** Ends of clauses, one of which follows wherever something has to. */
    private static final List<String> ENDINGS = List.of(
            " red", " to red", " the header", " the header red", " header", " header red", " to 'x'", " 'x'", " 20px", " to 20px",
            " by 20px", " px", " left", " bold", " to 10, 10", " to 24", " of the header", " of the header to red",
            " of the header to 'x'", " of the header to 20px", " the header and the footer", " red to blue", " to blue", " than 20px",
            " components red", " button", " buttons", " a button", " with 'x'", " 'x' with 'y'", " a");

    private final Grammar grammar;
    private final Words words;

    public Completer(Grammar grammar, Words words) {
        this.grammar = grammar;
        this.words = words;
    }

    /**
     * The candidates at a caret, those that finish the sentence first, then by kind, then as the lexicon has them; at most 500.
     *
     * @param sentence what is typed so far; what is behind the caret does not count
     * @param caret an offset in it
     */
    public List<Candidate> complete(String sentence, int caret, Vocabulary vocabulary, List<String> ids) {
        String before = sentence.substring(0, caret);
        int from = wordStart(before);
        String typed = before.substring(from).toLowerCase(Locale.ROOT);
        String stem = before.substring(0, from);
        List<Candidate> found = new ArrayList<>();
        for (String id : ids) {
            offer(stem, id, Kind.COMPONENT, from, caret, typed, vocabulary, found);
        }
        for (Words.Offered word : words.all()) {
            offer(stem, word.text(), word.kind(), from, caret, typed, vocabulary, found);
        }
        found.sort(Comparator.comparing(Candidate::complete).reversed().thenComparing(Candidate::kind));
        return List.copyOf(found.subList(0, Math.min(MOST, found.size())));
    }

    /** The offset of the word that the caret is in or behind; the caret itself behind white space. */
    private static int wordStart(String before) {
        int at = before.length();
        while (at > 0 && !Character.isWhitespace(before.charAt(at - 1)) && before.charAt(at - 1) != ',' && before.charAt(at - 1) != ';') {
            at--;
        }
        return at;
    }

    private void offer(
            String stem, String text, Kind kind, int from, int to, String typed, Vocabulary vocabulary, List<Candidate> found) {
        if (!text.toLowerCase(Locale.ROOT).startsWith(typed) || text.length() == typed.length()) {
            return;
        }
        String with = stem + text;
        if (reads(with, vocabulary)) {
            found.add(new Candidate(text, kind, from, to, true));
            return;
        }
        for (String ending : ENDINGS) {
            if (reads(with + ending, vocabulary)) {
                found.add(new Candidate(text, kind, from, to, false));
                return;
            }
        }
    }

    private boolean reads(String sentence, Vocabulary vocabulary) {
        for (Reading.Part part : grammar.read(sentence, vocabulary).parts()) {
            if (part instanceof Reading.Part.Refused) {
                return false;
            }
        }
        return true;
    }
}
