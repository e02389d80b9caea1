package dev.cyanotype.pipeline;

import dev.cyanotype.blueprint.Aspect;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.language.Action;
import dev.cyanotype.language.Reading;
import dev.cyanotype.language.Resolution;
import dev.cyanotype.language.Setting;
import dev.cyanotype.language.Step;
import dev.cyanotype.language.grammar.Grammar;
import dev.cyanotype.language.resolve.DocumentVocabulary;
import dev.cyanotype.language.resolve.Resolver;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The first stage: from a sentence and a document to a plan of steps with resolved targets. */
final class Decomposer {
    private final Grammar grammar;
    private final Resolver resolver;
    private final IntentCache cache;
    private boolean known;

    Decomposer(Grammar grammar, Resolver resolver, IntentCache cache) {
        this.grammar = grammar;
        this.resolver = resolver;
        this.cache = cache;
    }

    Decomposition decompose(String sentence, State state, Options options) {
        if (!options.has(Optimisation.INTENT_CACHE)) {
            return read(sentence, state, EnumSet.noneOf(Aspect.class));
        }
        known = true;
        return cache.get(sentence, state, dependsOn -> {
            known = false;
            return read(sentence, state, dependsOn);
        });
    }

    /** Whether the last plan came from the cache. */
    boolean wasKnown() {
        return known;
    }

    /** The plan of a gesture, which needs no reading. */
    static Decomposition of(Command.Gesture gesture) {
        List<Decomposition.Part> parts = new ArrayList<>(gesture.edits().size());
        for (Edit edit : gesture.edits()) {
            parts.add(new Decomposition.Part("", 0, new Step(new Action.Exact(edit), List.of(), false, List.of(), 1), null));
        }
        return new Decomposition(parts);
    }

    private Decomposition read(String sentence, State state, Set<Aspect> dependsOn) {
        var vocabulary = new DocumentVocabulary(state.document(), dependsOn);
        Reading reading = grammar.read(sentence, vocabulary);
        var setting = new Setting(state.document(), state.selection(), state.antecedents());
        Resolution resolution = resolver.resolve(sentence, reading, setting);
        dependsOn.addAll(resolution.dependsOn());
        return joined(sentence, reading, resolution);
    }

    private static Decomposition joined(String sentence, Reading reading, Resolution resolution) {
        List<Decomposition.Part> parts = new ArrayList<>(reading.parts().size());
        for (int i = 0; i < reading.parts().size(); i++) {
            Reading.Part part = reading.parts().get(i);
            int from = part.from();
            String words = sentence.substring(from, part.to());
            parts.add(switch (resolution.outcomes().get(i)) {
                case Resolution.Outcome.Resolved(Step step) -> new Decomposition.Part(words, from, step, null);
                case Resolution.Outcome.Refused(var why) -> new Decomposition.Part(words, from, null, why);
            });
        }
        return new Decomposition(parts);
    }
}
