package dev.cyanotype.language.completion;

import dev.cyanotype.language.completion.Candidate.Kind;
import dev.cyanotype.language.completion.Continuations.State;
import dev.cyanotype.language.completion.Continuations.Verdict;
import dev.cyanotype.language.lexicon.Category;
import dev.cyanotype.language.lexicon.Entry;
import dev.cyanotype.language.lexicon.NounSense;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects what can be offered at a caret. Where nothing is typed of a word yet it offers a choice of what there is. */
final class Offers {
    private static final int MOST_IDS = 20;
    private static final List<String> AMOUNTS = List.of("10px", "20px", "10%", "20%", "50%");

    private final Typed typed;
    private final DocumentTerms terms;
    private final Continuations here;
    private final Ranking ranking;
    private final String word;
    private final Set<String> offered = new HashSet<>();

    Offers(Typed typed, DocumentTerms terms, Continuations here) {
        this.typed = typed;
        this.terms = terms;
        this.here = here;
        this.word = typed.word().toLowerCase(Locale.ROOT);
        this.ranking = new Ranking(here.phase());
    }

    List<Candidate> list(Words words, ExactForms exact) {
        for (String id : terms.idsFrom(typed.word(), MOST_IDS)) {
            offer(id, 0, false, "an id", Kind.COMPONENT, 0);
        }
        for (String colour : terms.colours()) {
            offer(colour, 0, false, "the colour " + colour, Kind.VALUE, 0);
        }
        int patience = word.isEmpty() ? 1 : word.length() == 1 ? 4 : 1_000;
        var families = new Families(patience);
        List<Words.Offered> absent = new ArrayList<>();
        for (Words.Offered phrase : words.all()) {
            if (!phrase.exact() && word.isEmpty()) {
                continue;
            }
            if (isAbsent(phrase.sense())) {
                absent.add(phrase);
            } else {
                phrase(phrase, 0, families);
            }
        }
        restsOfPhrases(words);
        var others = new Families(patience);
        absent.forEach(phrase -> phrase(phrase, 1, others));
        amounts();
        exact(exact);
        return ranking.candidates();
    }

    private void phrase(Words.Offered phrase, int rank, Families families) {
        Entry<?> sense = phrase.sense();
        if (sense.category() == Category.ORDINAL && sense.meaning() instanceof Integer index && isTooFar(index)) {
            return;
        }
        boolean possible = begins(phrase.text()) && (here.mayFollow(phrase.wants()) || mayBeLookedAtLate(phrase));
        if (possible && families.areWorthTrying(phrase.kinds())) {
            families.met(phrase.kinds(), offer(phrase.text(), 0, true, group(phrase), null, phrase.exact() ? rank : rank + 2));
        }
    }

    /** Whether the grammar may have to see what stands behind a word before it looks at the word: "2px black border". */
    private boolean mayBeLookedAtLate(Words.Offered phrase) {
        return !word.isEmpty() && (phrase.kinds().contains(Category.COLOUR) || phrase.kinds().contains(Category.KEYWORD));
    }

    /** A word that was said before may be in its own way: "red and red" is no conflict, "red and blue" is one. */
    private Object group(Words.Offered phrase) {
        return typed.stem().contains(phrase.text()) ? phrase.text() : phrase.group();
    }

    /** The rest of phrases of which the words before the caret are the start. */
    private void restsOfPhrases(Words words) {
        String stem = typed.stem();
        for (Words.Offered phrase : words.all()) {
            String text = phrase.text();
            for (int gap = text.indexOf(' '); gap > 0; gap = text.indexOf(' ', gap + 1)) {
                int start = stem.length() - gap - 1;
                boolean begun = start >= 0 && stem.regionMatches(true, start, text, 0, gap + 1);
                if (begun && (start == 0 || stem.charAt(start - 1) <= ' ')) {
                    offer(text.substring(gap + 1), gap + 1, true, "the rest of " + text + gap, null, phrase.exact() ? 1 : 2);
                }
            }
        }
    }

    private void exact(ExactForms forms) {
        List<String> ids = terms.idsFrom("", 1);
        for (ExactForms.Step step : forms.after(typed.stem(), ids.isEmpty() ? "screen" : ids.getFirst())) {
            if (begins(step.text()) && here.isExact(step)) {
                State state = step.rest().isEmpty() ? State.WHOLE : State.OPEN;
                add(step.text(), new Verdict(state, null, false), step.kind(), Ranking.UNCOUNTED);
            }
        }
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
                offer(amount, 0, false, amount.endsWith("%") ? "some %" : "some px", Kind.VALUE, 1);
            }
        } else if (Character.isDigit(word.charAt(word.length() - 1))) {
            offer(word + "px", 0, false, "some px", Kind.VALUE, 1);
            offer(word + '%', 0, false, "some %", Kind.VALUE, 1);
        }
    }

    /**
     * Offers a text if the grammar takes it.
     *
     * @param before how many characters before it belong to the same phrase
     */
    private Verdict offer(String text, int before, boolean lexical, Object group, @Nullable Kind kind, int rank) {
        if (!begins(text) || isSaidAgain(text)) {
            return Verdict.NO;
        }
        Verdict verdict = here.of(text, before, lexical, group);
        if (verdict.state() != State.NOT && verdict.probe() != null) {
            add(text, verdict, kind != null ? kind : Kinds.of(verdict.probe()), rank);
        }
        return verdict;
    }

    private void add(String text, Verdict verdict, Kind kind, int rank) {
        if (offered.add(text)) {
            boolean complete = verdict.state() == State.FITS || verdict.state() == State.WHOLE && typed.rest().isBlank();
            ranking.add(new Candidate(text, kind, typed.from(), typed.to(), complete), verdict.state(), rank);
        }
    }

    private boolean begins(String text) {
        return text.length() > word.length() && text.regionMatches(true, 0, word, 0, word.length());
    }

    /** Whether the word before the caret is the same. */
    private boolean isSaidAgain(String text) {
        int start = typed.stem().length() - text.length() - 1;
        return start >= 0 && typed.stem().regionMatches(true, start, text, 0, text.length());
    }
}
