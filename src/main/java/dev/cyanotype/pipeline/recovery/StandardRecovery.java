package dev.cyanotype.pipeline.recovery;

import dev.cyanotype.language.Rejection;
import dev.cyanotype.language.Setting;
import dev.cyanotype.language.grammar.Grammar;
import dev.cyanotype.language.lexicon.Factor;
import dev.cyanotype.language.lexicon.Lexicon;
import dev.cyanotype.language.recovery.Corrections;
import dev.cyanotype.language.recovery.Mended;
import dev.cyanotype.language.recovery.Suggestions;
import dev.cyanotype.pipeline.Recovery;
import dev.cyanotype.pipeline.State;
import java.util.List;

/** The recovery that ships with the program: words, ids, separators and values mended, and what could be done instead. */
public final class StandardRecovery implements Recovery {
    private static final int MOST = 24;

    private final Corrections corrections;
    private final Suggestions suggestions;
    private final double leastConfidence;

    public StandardRecovery(Grammar grammar, Lexicon lexicon) {
        this.corrections = Corrections.towards(lexicon);
        this.suggestions = new Suggestions(grammar, lexicon);
        this.leastConfidence = lexicon.factor(Factor.LEAST);
    }

    @Override
    public List<Mended> corrections(String sentence, State state, Rejection rejection) {
        return corrections.of(sentence, state.document(), MOST);
    }

    @Override
    public List<String> suggestions(String sentence, State state, Rejection rejection) {
        return suggestions.instead(sentence, new Setting(state.document(), state.selection(), state.antecedents()), rejection);
    }

    @Override
    public double leastConfidence() {
        return leastConfidence;
    }
}
