package dev.cyanotype.language.recovery;

import dev.cyanotype.blueprint.ComponentType;
import dev.cyanotype.language.grammar.Lexeme;
import dev.cyanotype.language.lexicon.Category;
import dev.cyanotype.language.lexicon.Direction;
import dev.cyanotype.language.lexicon.EdgeWord;
import dev.cyanotype.language.lexicon.Entry;
import dev.cyanotype.language.lexicon.Feature;
import dev.cyanotype.language.lexicon.NounSense;
import dev.cyanotype.language.lexicon.Unit;
import dev.cyanotype.language.lexicon.Verb;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands in a sentence, whatever its order: its colours, numbers, features, verbs, places, quoted text. */
final class Ingredients {
    private final Phrases phrases;
    final List<String> colours = new ArrayList<>();
    final Set<Feature> features = EnumSet.noneOf(Feature.class);
    final Set<Verb> verbs = EnumSet.noneOf(Verb.class);
    final List<String> qualities = new ArrayList<>();
    final List<String> styles = new ArrayList<>();
    final List<String> comparatives = new ArrayList<>();
    final List<ComponentType> types = new ArrayList<>();
    @Nullable String number;
    boolean inPercent;
    @Nullable String quoted;
    @Nullable Direction direction;
    @Nullable String edge;

    private Ingredients(Phrases phrases) {
        this.phrases = phrases;
    }

    static Ingredients of(Phrases phrases) {
        var ingredients = new Ingredients(phrases);
        for (int i = 0; i < phrases.lexemes().length; i++) {
            ingredients.look(i);
        }
        return ingredients;
    }

    private void look(int i) {
        Lexeme lexeme = phrases.lexemes()[i];
        switch (lexeme.kind()) {
            case NUMBER -> {
                number = number == null ? phrases.sentence().substring(lexeme.from(), lexeme.to()) : number;
                inPercent |= lexeme.unit() == Unit.PERCENT;
            }
            case QUOTED -> quoted = quoted == null ? phrases.sentence().substring(lexeme.from(), lexeme.to()) : quoted;
            case COLOUR -> colours.add(phrases.sentence().substring(lexeme.from(), lexeme.to()));
            case WORD -> word(i);
            default -> { }
        }
    }

    private void word(int i) {
        named(i, phrases.at(i, Category.COLOUR), colours);
        named(i, phrases.at(i, Category.COMPARATIVE), comparatives);
        named(i, phrases.at(i, Category.QUALITY), qualities);
        named(i, phrases.at(i, Category.STYLING_VERB), styles);
        named(i, phrases.at(i, Category.COMPARING_VERB), styles);
        Entry<Feature> feature = phrases.at(i, Category.FEATURE);
        if (feature != null) {
            features.add(feature.meaning());
        }
        Entry<Verb> verb = phrases.at(i, Category.VERB);
        if (verb != null) {
            verbs.add(verb.meaning());
        }
        Entry<NounSense> noun = phrases.at(i, Category.NOUN);
        if (noun != null && !noun.meaning().types().isEmpty()) {
            types.add(noun.meaning().types().getFirst());
        }
        Entry<Direction> way = phrases.at(i, Category.DIRECTION);
        direction = direction == null && way != null ? way.meaning() : direction;
        Entry<EdgeWord> side = phrases.at(i, Category.EDGE);
        edge = edge == null && side != null ? phrases.words(i, side.length()) : edge;
    }

    private void named(int i, @Nullable Entry<?> entry, List<String> into) {
        if (entry != null) {
            into.add(phrases.words(i, entry.length()));
        }
    }
}
