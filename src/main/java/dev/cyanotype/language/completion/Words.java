package dev.cyanotype.language.completion;

import dev.cyanotype.language.lexicon.Category;
import dev.cyanotype.language.lexicon.Entry;
import dev.cyanotype.language.lexicon.Lexicon;
import dev.cyanotype.language.lexicon.Word;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words and phrases of a lexicon that are worth offering, each once. What is said every day comes first, then all others
 * kind by kind, as the lexicon has them, those of one word first.
 *
 * @param all the phrases
 */
public record Words(List<Offered> all) {
    /** The kinds that are offered. */
    private static final List<Category<?>> CATEGORIES = List.of(
            Category.VERB, Category.STYLING_VERB, Category.COMPARING_VERB, Category.NOUN, Category.FEATURE, Category.TOKEN,
            Category.QUANTITY, Category.REFERENCE, Category.ORDINAL, Category.SUPERLATIVE, Category.TRAIT, Category.COLOUR,
            Category.QUALITY, Category.COMPARATIVE, Category.DIRECTION, Category.EDGE, Category.KEYWORD, Category.SHADE,
            Category.DEGREE, Category.MULTIPLE, Category.NUMBER, Category.UNIT, Category.RELATION, Category.GLUE, Category.FILLER);

    /** What is said most, before all else of its kind. */
    private static final List<String> EVERYDAY = List.of(
            "make", "move", "change", "add", "delete", "align", "set", "resize", "swap", "duplicate", "hide", "show", "rename",
            "distribute", "arrange", "undo", "title", "button", "card", "text", "image", "header", "section", "footer", "subtitle",
            "label", "buttons", "cards", "texts", "images", "sections", "all", "it", "everything", "red", "blue", "green", "black",
            "white", "bigger", "smaller", "wider", "taller", "lighter", "darker", "bold", "italic", "rounded", "left", "right",
            "center", "top", "bottom", "up", "down", "gray", "yellow", "orange", "purple", "the", "to", "and", "of", "by", "with", "a");

    /**
     * A phrase that may be offered.
     *
     * @param text the phrase
     * @param exact whether it is the exact word for something; a synonym is offered only to who begins to type it
     * @param sense what it means where it is offered first
     * @param kinds all kinds of word that it is
     * @param wants what the grammar may look for to find it: these kinds, and itself if it is a small word
     * @param group the same number for all phrases that can be said in the same places
     */
    public record Offered(String text, boolean exact, Entry<?> sense, Set<Category<?>> kinds, Set<Object> wants, int group) {

        public Offered {
            kinds = Collections.unmodifiableSet(new LinkedHashSet<>(kinds));
            wants = Collections.unmodifiableSet(new LinkedHashSet<>(wants));
        }

        /** What it is, where it is offered first. */
        public Candidate.Kind kind() {
            return Kinds.offered(sense);
        }

        private Offered also(Entry<?> entry) {
            Set<Category<?>> all = new LinkedHashSet<>(kinds);
            all.add(entry.category());
            Set<Object> more = new LinkedHashSet<>(wants);
            more.add(want(entry));
            return new Offered(text, exact, sense, all, more, group);
        }

        private Offered meaning(Entry<?> entry) {
            return new Offered(text, true, entry, kinds, wants, group);
        }

        private static Object want(Entry<?> entry) {
            return entry.category() == Category.GLUE ? entry.meaning() : entry.category();
        }
    }

    public Words {
        all = List.copyOf(all);
    }

    public static Words of(Lexicon lexicon) {
        Map<String, Offered> phrases = new LinkedHashMap<>();
        Map<String, Integer> groups = new HashMap<>();
        for (String everyday : EVERYDAY) {
            Word word = lexicon.find(everyday);
            if (word != null) {
                CATEGORIES.forEach(category -> collect(word, category, 1, lexicon, groups, phrases));
            }
        }
        for (Category<?> category : CATEGORIES) {
            for (Word word : lexicon.words()) {
                collect(word, category, 1, lexicon, groups, phrases);
            }
            for (Word word : lexicon.words()) {
                collect(word, category, Integer.MAX_VALUE, lexicon, groups, phrases);
            }
        }
        return new Words(List.copyOf(phrases.values()));
    }

    private static void collect(
            Word word, Category<?> category, int longest, Lexicon lexicon, Map<String, Integer> groups, Map<String, Offered> phrases) {
        for (Entry<?> entry : word.senses(category)) {
            if (entry.length() > longest) {
                continue;
            }
            var text = new StringBuilder(word.spelling());
            for (Word next : entry.rest()) {
                text.append(' ').append(next.spelling());
            }
            String phrase = text.toString();
            Offered before = phrases.get(phrase);
            boolean exact = entry.factor() == 1;
            if (before == null) {
                int group = groups.computeIfAbsent(Senses.of(phrase, lexicon), key -> groups.size());
                phrases.put(phrase, new Offered(phrase, exact, entry, Set.of(category), Set.of(Offered.want(entry)), group));
            } else {
                Offered also = before.also(entry);
                phrases.put(phrase, exact && !before.exact() ? also.meaning(entry) : also);
            }
        }
    }
}
