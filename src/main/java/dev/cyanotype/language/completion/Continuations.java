package dev.cyanotype.language.completion;

import dev.cyanotype.language.Reading.Part;
import dev.cyanotype.language.completion.Ranking.Phase;
import dev.cyanotype.language.grammar.Expected;
import dev.cyanotype.language.grammar.Grammar;
import dev.cyanotype.language.grammar.Piece;
import dev.cyanotype.language.grammar.Probe;
import dev.cyanotype.language.grammar.Traced;
import dev.cyanotype.language.lexicon.Category;
import dev.cyanotype.language.lexicon.Entry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can stand at one place of one sentence: the grammar is asked once for each group of phrases, and the answer kept. */
final class Continuations {
    /** How many clauses before the one that is being typed are read along. */
    private static final int KEPT_CLAUSES = 2;

    /** The kinds of which a target is made, rather than narrowed. */
    private static final Set<Category<?>> HEADS = Set.of(Category.NOUN, Category.REFERENCE, Category.TOKEN);

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
     * @param wasDear whether all endings were tried and none fits
     */
    record Verdict(State state, @Nullable Probe probe, boolean wasDear) {
        static final Verdict NO = new Verdict(State.NOT, null, false);
        private static final Verdict NO_ENDING = new Verdict(State.NOT, null, true);
    }

    private final Grammar grammar;
    private final DocumentTerms terms;
    private final String sentence;
    private final String rest;
    private final String stem;
    private final Phase phase;
    private final Expected expected;
    private final Map<Object, Verdict> verdicts = new HashMap<>();
    private int probes;

    Continuations(Grammar grammar, DocumentTerms terms, String stem, String rest) {
        this.grammar = grammar;
        this.terms = terms;
        this.sentence = stem;
        this.rest = rest;
        Traced traced = stem.isBlank() ? null : grammar.trace(stem, terms);
        this.stem = traced == null ? stem : lastClauses(stem, traced.reading().parts());
        this.phase = traced == null ? Phase.START : phase(traced.pieces());
        this.expected = expected("");
    }

    boolean isAbout(DocumentTerms document, String before, String behind) {
        return terms == document && sentence.equals(before) && rest.equals(behind);
    }

    /** The clauses at the end of a sentence, so that a long one is not read all over again for each word. */
    private static String lastClauses(String said, List<Part> parts) {
        int kept = KEPT_CLAUSES;
        for (int i = parts.size() - 1; i > 0; i--) {
            if (parts.get(i).from() > parts.get(i - 1).from() && --kept == 0) {
                return said.substring(parts.get(i).from());
            }
        }
        return said;
    }

    private static Phase phase(List<Piece> pieces) {
        var phase = Phase.START;
        for (Piece piece : pieces) {
            Entry<?> entry = piece.entry();
            switch (Kinds.of(piece)) {
                case JOINT -> phase = Phase.START;
                case ACTION -> phase = Phase.VERB;
                case TARGET -> phase = entry == null || HEADS.contains(entry.category()) ? Phase.TARGET : phase;
                case VALUE, UNKNOWN -> phase = Phase.TARGET;
                case WORD -> {}
            }
        }
        return phase;
    }

    /**
     * What the grammar says to a phrase.
     *
     * @param text the phrase
     * @param before how many characters before it belong to the same phrase
     * @param lexical whether it is one of the lexicon, to be taken as such; else a name
     * @param group what is the same for all phrases that can be said in the same places
     */
    synchronized Verdict of(String text, int before, boolean lexical, Object group) {
        if (before > stem.length()) {
            return Verdict.NO;
        }
        return verdicts.computeIfAbsent(group, key -> asked(text, before, lexical));
    }

    private Verdict asked(String text, int before, boolean lexical) {
        if (!rest.isBlank()) {
            Probe all = probe(text, before, rest);
            if (isMeant(all, lexical)) {
                return new Verdict(State.FITS, all, false);
            }
        }
        Probe whole = probe(text, before, "");
        if (isMeant(whole, lexical)) {
            return new Verdict(State.WHOLE, whole, false);
        }
        boolean tried = !lexical || whole.tried();
        Probe ended = tried ? ended(text, before, lexical) : first(Ending.FEATURES, text, before, lexical);
        State state = whole.read() ? State.WHOLE : State.OPEN;
        return ended != null ? new Verdict(state, ended, false) : tried ? Verdict.NO_ENDING : Verdict.NO;
    }

    /** What the phrase is read as with an ending behind it, or null. */
    private @Nullable Probe ended(String text, int before, boolean lexical) {
        Probe likely = first(Ending.LIKELY, text, before, lexical);
        if (likely != null) {
            return likely;
        }
        Expected after = expected(text);
        for (Ending ending : Ending.OTHERS) {
            Probe probe = ending.isAmong(after) ? probe(text, before, ending.text()) : null;
            if (probe != null && isMeant(probe, lexical)) {
                return probe;
            }
        }
        return null;
    }

    private @Nullable Probe first(List<Ending> endings, String text, int before, boolean lexical) {
        for (Ending ending : endings) {
            Probe probe = probe(text, before, ending.text());
            if (isMeant(probe, lexical)) {
                return probe;
            }
        }
        return null;
    }

    /** Whether a sentence reads with a word as more than any word. */
    private static boolean isMeant(Probe probe, boolean lexical) {
        boolean own = lexical ? probe.entry() != null || probe.role() == Piece.Role.EXACT : probe.role() != Piece.Role.TEXT;
        return own && probe.read() && probe.whole();
    }

    /** Whether a step of a canonical sentence leads to one. */
    synchronized boolean isExact(ExactForms.Step step) {
        return probe(step.text(), 0, step.rest()).read();
    }

    private Expected expected(String text) {
        probes += 2;
        return grammar.expected(stem + text, terms);
    }

    /** Whether the grammar looks for such a phrase here. */
    boolean mayFollow(Set<Object> wants) {
        return expected.has(wants);
    }

    private Probe probe(String text, int before, String behind) {
        probes++;
        return grammar.probe(stem + text + behind, stem.length() - before, stem.length() + text.length(), terms);
    }

    Phase phase() {
        return phase;
    }

    /** How often the grammar was asked. */
    int probes() {
        return probes;
    }
}
