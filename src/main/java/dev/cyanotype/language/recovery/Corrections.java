package dev.cyanotype.language.recovery;

import dev.cyanotype.blueprint.Aspect;
import dev.cyanotype.blueprint.BlueprintView;
import dev.cyanotype.language.grammar.Lexeme;
import dev.cyanotype.language.grammar.Lexer;
import dev.cyanotype.language.lexicon.Factor;
import dev.cyanotype.language.lexicon.Lexicon;
import dev.cyanotype.language.resolve.DocumentVocabulary;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sentences that may have been meant by one that cannot be carried out: misspelt words, words run together or torn apart,
 * near-miss ids, separators, and numbers outside their limits, each mended. No word is dropped but one that is said twice, and
 * nothing in quotes is touched. The same sentence and document give the same corrections. Immutable: any number of threads may
 * share one.
 */
public final class Corrections {
    /** Longer sentences are not corrected. */
    private static final int LONGEST = 20_000;

    private static final int MOST_UNITS = 16;

    private final Lexicon lexicon;
    private final KnownWords words;

    private Corrections(Lexicon lexicon, KnownWords words) {
        this.lexicon = lexicon;
        this.words = words;
    }

    /** Corrections towards the words of a lexicon. */
    public static Corrections towards(Lexicon lexicon) {
        return new Corrections(lexicon, KnownWords.of(lexicon));
    }

    /** At most so many sentences that may have been meant, those that change least first; none where nothing is near. */
    public List<Mended> of(String sentence, BlueprintView document, int most) {
        if (sentence.length() > LONGEST) {
            return List.of();
        }
        var vocabulary = new DocumentVocabulary(document, EnumSet.noneOf(Aspect.class));
        Lexeme[] lexemes = Lexer.tokens(sentence, lexicon, vocabulary);
        double synonym = lexicon.factor(Factor.SYNONYM);
        List<Choices.Unit> units = new ArrayList<>(separators(SeparatorFaults.in(sentence, lexemes), synonym));
        double correction = lexicon.factor(Factor.CORRECTION);
        for (Fault fault : WordFaults.in(sentence, lexemes, words, document)) {
            if (units.size() < MOST_UNITS) {
                units.add(Choices.Unit.of(fault, correction, lexicon.factor(Factor.DOUBT)));
            }
        }
        List<Fault> values = ValueFaults.in(new Phrases(sentence, lexemes));
        if (!values.isEmpty()) {
            List<Mend> mends = new ArrayList<>(values.size());
            for (Fault fault : values) {
                mends.add(fault.options().getFirst());
            }
            units.add(new Choices.Unit(List.of(mends), correction, correction));
        }
        return Choices.of(sentence, units, most);
    }

    /** Signs of the same kind are mended in the same way. */
    private static List<Choices.Unit> separators(List<Fault> faults, double factor) {
        Map<List<String>, List<Fault>> kinds = new LinkedHashMap<>();
        for (Fault fault : faults) {
            List<String> kind = new ArrayList<>();
            for (Mend mend : fault.options()) {
                kind.add(mend.with());
            }
            kinds.computeIfAbsent(kind, k -> new ArrayList<>()).add(fault);
        }
        List<Choices.Unit> units = new ArrayList<>();
        kinds.forEach((kind, alike) -> {
            List<List<Mend>> options = new ArrayList<>();
            for (int option = 0; option < kind.size(); option++) {
                List<Mend> mends = new ArrayList<>(alike.size());
                for (Fault fault : alike) {
                    mends.add(fault.options().get(option));
                }
                options.add(mends);
            }
            units.add(new Choices.Unit(options, factor, factor));
        });
        return units;
    }
}
