package dev.cyanotype.language.completion;

import dev.cyanotype.language.completion.Candidate.Kind;
import dev.cyanotype.language.lexicon.Category;
import dev.cyanotype.language.lexicon.Entry;
import dev.cyanotype.language.lexicon.Lexicon;
import dev.cyanotype.language.lexicon.Word;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The words and phrases of a lexicon that are worth offering: the exact ones, not their synonyms.
 *
 * @param all each once, in the order of the lexicon
 */
public record Words(List<Offered> all) {

    /** A phrase and what it is. */
    public record Offered(String text, Kind kind) {}

    public Words {
        all = List.copyOf(all);
    }

    public static Words of(Lexicon lexicon) {
        Map<String, Kind> phrases = new LinkedHashMap<>();
        for (Word word : lexicon.words()) {
            collect(word, Category.VERB, Kind.ACTION, phrases);
            collect(word, Category.STYLING_VERB, Kind.ACTION, phrases);
            collect(word, Category.QUANTITY, Kind.TARGET, phrases);
            collect(word, Category.REFERENCE, Kind.TARGET, phrases);
            collect(word, Category.ORDINAL, Kind.TARGET, phrases);
            collect(word, Category.NOUN, Kind.TARGET, phrases);
            collect(word, Category.TRAIT, Kind.TARGET, phrases);
            collect(word, Category.COLOUR, Kind.VALUE, phrases);
            collect(word, Category.QUALITY, Kind.VALUE, phrases);
            collect(word, Category.COMPARATIVE, Kind.VALUE, phrases);
            collect(word, Category.DIRECTION, Kind.VALUE, phrases);
            collect(word, Category.EDGE, Kind.VALUE, phrases);
            collect(word, Category.FEATURE, Kind.WORD, phrases);
            collect(word, Category.TOKEN, Kind.WORD, phrases);
            collect(word, Category.RELATION, Kind.WORD, phrases);
            collect(word, Category.UNIT, Kind.WORD, phrases);
            collect(word, Category.GLUE, Kind.WORD, phrases);
        }
        List<Offered> offered = new ArrayList<>(phrases.size());
        phrases.forEach((text, kind) -> offered.add(new Offered(text, kind)));
        return new Words(offered);
    }

    private static void collect(Word word, Category<?> category, Kind kind, Map<String, Kind> phrases) {
        for (Entry<?> entry : word.senses(category)) {
            if (entry.factor() == 1) {
                var text = new StringBuilder(word.spelling());
                for (Word next : entry.rest()) {
                    text.append(' ').append(next.spelling());
                }
                phrases.putIfAbsent(text.toString(), kind);
            }
        }
    }
}
