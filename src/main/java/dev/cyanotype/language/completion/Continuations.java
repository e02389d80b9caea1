package dev.cyanotype.language.completion;

import dev.cyanotype.language.Reading.Part;
import dev.cyanotype.language.grammar.Grammar;
import dev.cyanotype.language.grammar.Piece;
import dev.cyanotype.language.grammar.Probe;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What can stand at one place of one sentence: the grammar is asked once for each group of phrases, and the answer kept. */
final class Continuations {
    /** Ends of clauses, one of which follows wherever something has to. */
    private static final List<String> ENDINGS = List.of(
            " red", " to red", " the header", " the header red", " header", " header red", " to 'x'", " 'x'", " 20px", " to 20px",
            " by 20px", " px", " left", " bold", " to 10, 10", " to 24", " of the header", " of the header to red",
            " of the header to 'x'", " of the header to 20px", " the header and the footer", " red to blue", " to blue", " than 20px",
            " components red", " button", " buttons", " a button", " with 'x'", " 'x' with 'y'", " a");

    /** How often the grammar is asked about one place, at most. */
    private static final int MOST_PROBES = 2_000;

    /** How many clauses before the one that is being typed are read along. */
    private static final int KEPT_CLAUSES = 2;

    /** A word that nobody knows. */
    private static final String NONSENSE = "qzx";

    /** How far a sentence can be said with a phrase. */
    enum State {
        /** With all that stands behind the caret. */
        FITS,
        /** As it then stands, without what stands behind. */
        WHOLE,
        /** With more behind it. */
        OPEN,
        NOT
    }

    /**
     * An answer of the grammar.
     *
     * @param state how far the sentence can be said
     * @param probe what the phrase was read as, where it can be
     */
    record Verdict(State state, @Nullable Probe probe) {
        static final Verdict NO = new Verdict(State.NOT, null);
    }

    private final Grammar grammar;
    private final DocumentTerms terms;
    private final String sentence;
    private final String rest;
    private final String stem;
    private final boolean takesAnyWords;
    private final List<String> endings = new ArrayList<>(ENDINGS);
    private final Map<Object, Verdict> verdicts = new HashMap<>();
    private int probes;

    Continuations(Grammar grammar, DocumentTerms terms, String stem, String rest) {
        this.grammar = grammar;
        this.terms = terms;
        this.sentence = stem;
        this.rest = rest;
        this.stem = lastClauses(stem);
        Probe any = probe(NONSENSE);
        this.takesAnyWords = any.read() && any.role() == Piece.Role.TEXT;
    }

    boolean isAbout(DocumentTerms document, String before, String behind) {
        return terms == document && sentence.equals(before) && rest.equals(behind);
    }

    /** The clauses at the end of a sentence, so that a long one is not read all over again for each word. */
    private String lastClauses(String said) {
        if (said.isBlank()) {
            return said;
        }
        List<Part> parts = grammar.trace(said, terms).reading().parts();
        int kept = KEPT_CLAUSES;
        for (int i = parts.size() - 1; i > 0; i--) {
            if (parts.get(i).from() > parts.get(i - 1).from() && --kept == 0) {
                return said.substring(parts.get(i).from());
            }
        }
        return said;
    }

    /**
     * What the grammar says to a phrase.
     *
     * @param text the phrase
     * @param group what is the same for all phrases that can be said in the same places
     */
    synchronized Verdict of(String text, Object group) {
        return verdicts.computeIfAbsent(group, key -> asked(text));
    }

    private Verdict asked(String text) {
        if (probes >= MOST_PROBES) {
            return Verdict.NO;
        }
        if (!rest.isBlank()) {
            Probe all = probe(text + rest);
            if (isMeant(all)) {
                return new Verdict(State.FITS, all);
            }
        }
        Probe whole = probe(text);
        if (isMeant(whole)) {
            return new Verdict(State.WHOLE, whole);
        }
        if (takesAnyWords || whole.reach() < stem.length() + text.length()) {
            return Verdict.NO;
        }
        for (int i = 0; i < endings.size(); i++) {
            Probe ended = probe(text + endings.get(i));
            if (isMeant(ended)) {
                endings.addFirst(endings.remove(i));
                return new Verdict(State.OPEN, ended);
            }
        }
        return Verdict.NO;
    }

    /** Whether a sentence reads with a word as more than any word. */
    private static boolean isMeant(Probe probe) {
        return probe.read() && probe.role() != Piece.Role.TEXT;
    }

    Probe probe(String text) {
        probes++;
        return grammar.probe(stem + text, stem.length(), terms);
    }

    int probes() {
        return probes;
    }
}
