package dev.cyanotype.language.completion;

import dev.cyanotype.language.completion.Candidate.Kind;
import dev.cyanotype.language.completion.Continuations.State;
import dev.cyanotype.language.completion.Continuations.Verdict;
import dev.cyanotype.language.lexicon.Category;
import dev.cyanotype.language.lexicon.Entry;
import dev.cyanotype.language.lexicon.NounSense;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects what can be offered at a caret, in order. */
final class Offers {
    /** How many are offered at most. */
    static final int MOST = 200;

    private static final int MOST_OF_A_KIND = 60;
    private static final int MOST_IDS = 20;
    private static final List<String> AMOUNTS = List.of("10px", "20px", "10%", "20%", "50%");

    /**
     * A candidate and its place among those of its kind.
     *
     * @param state how far the sentence can be said with it
     * @param rank 0 for what is likely, more for what is less so
     */
    private record Ranked(Candidate candidate, State state, int rank) {}

    private final Typed typed;
    private final DocumentTerms terms;
    private final Continuations here;
    private final String word;
    private final List<Ranked> found = new ArrayList<>();

    Offers(Typed typed, DocumentTerms terms, Continuations here) {
        this.typed = typed;
        this.terms = terms;
        this.here = here;
        this.word = typed.word().toLowerCase(Locale.ROOT);
    }

    List<Candidate> list(Words words) {
        for (String id : terms.idsFrom(typed.word(), MOST_IDS)) {
            offer(id, "id", Kind.COMPONENT, 0);
        }
        for (String colour : terms.colours()) {
            offer(colour, colour, Kind.VALUE, 0);
        }
        for (Words.Offered phrase : words.all()) {
            if (phrase.exact() || !word.isEmpty()) {
                phrase(phrase);
            }
        }
        amounts();
        return sorted();
    }

    private void phrase(Words.Offered phrase) {
        Entry<?> sense = phrase.sense();
        if (sense.category() == Category.ORDINAL && sense.meaning() instanceof Integer index && isTooFar(index)) {
            return;
        }
        offer(phrase.text(), phrase.group(), null, (phrase.exact() ? 0 : 2) + (isAbsent(sense) ? 1 : 0));
    }

    /** Whether no type has so many components that one could be counted. */
    private boolean isTooFar(int index) {
        int largest = terms.largestCount();
        return largest < 2 || (index < 0 ? -index : index + 1) > largest;
    }

    private boolean isAbsent(Entry<?> sense) {
        return sense.meaning() instanceof NounSense noun && noun.kind() == NounSense.Kind.TYPE
                && terms.count(noun.types()) < (noun.plural() ? 2 : 1);
    }

    private void amounts() {
        if (word.isEmpty()) {
            for (String amount : AMOUNTS) {
                offer(amount, amount.endsWith("%") ? "%" : "px", Kind.VALUE, 1);
            }
        } else if (Character.isDigit(word.charAt(word.length() - 1))) {
            offer(word + "px", word + "px", Kind.VALUE, 1);
            offer(word + '%', word + '%', Kind.VALUE, 1);
        }
    }

    private void offer(String text, Object group, @Nullable Kind kind, int rank) {
        if (!text.regionMatches(true, 0, word, 0, word.length()) || text.length() == word.length()) {
            return;
        }
        Verdict verdict = here.of(text, group);
        if (verdict.state() == State.NOT || verdict.probe() == null) {
            return;
        }
        Kind is = kind != null ? kind : Kinds.of(verdict.probe());
        boolean complete = verdict.state() == State.FITS || verdict.state() == State.WHOLE && typed.rest().isBlank();
        found.add(new Ranked(new Candidate(text, is, typed.from(), typed.to(), complete), verdict.state(), rank));
    }

    private List<Candidate> sorted() {
        boolean starts = false;
        for (Ranked each : found) {
            starts |= each.candidate().kind() == Kind.ACTION;
        }
        Comparator<Ranked> byKind = Comparator.comparing(each -> each.candidate().kind());
        Comparator<Ranked> byState = Comparator.comparing(Ranked::state);
        found.sort((starts ? byKind : byState.thenComparing(byKind)).thenComparing(Ranked::rank));
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        List<Candidate> candidates = new ArrayList<>();
        for (Ranked each : found) {
            if (candidates.size() < MOST && counts.merge(each.candidate().kind(), 1, Integer::sum) <= MOST_OF_A_KIND) {
                candidates.add(each.candidate());
            }
        }
        return List.copyOf(candidates);
    }
}
