package dev.cyanotype.language.completion;

import dev.cyanotype.blueprint.ComponentType;
import dev.cyanotype.language.lexicon.Category;
import dev.cyanotype.language.lexicon.Entry;
import dev.cyanotype.language.lexicon.Lexicon;
import dev.cyanotype.language.lexicon.NounSense;
import dev.cyanotype.language.lexicon.Word;
import java.util.List;
import java.util.Set;

/** What the grammar sees of a phrase: phrases for which it is the same can be said in the same places. */
final class Senses {
    /** Kinds of which the grammar does not tell one word from another. */
    private static final Set<Category<?>> ALIKE = Set.of(
            Category.COLOUR, Category.NUMBER, Category.SHADE, Category.DEGREE, Category.ORDINAL, Category.VAGUE, Category.UNSUPPORTED);

    private Senses() {}

    static String of(String phrase, Lexicon lexicon) {
        List<String> words = List.of(phrase.split(" "));
        var out = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            Word word = lexicon.find(words.get(i));
            if (word != null) {
                add(word, words.subList(i, words.size()), i == 0, out);
            }
            out.append(Character.isLetter(words.get(i).charAt(0)) ? '/' : '.');
        }
        return out.toString();
    }

    /** The entries that a word begins and that end within the phrase; of those that are less than the phrase only the kind. */
    private static void add(Word word, List<String> phrase, boolean first, StringBuilder out) {
        for (Category<?> category : Category.ALL) {
            boolean part = false;
            for (Entry<?> entry : word.senses(category)) {
                if (first && entry.length() == phrase.size() && isWithin(entry, phrase)) {
                    out.append(' ').append(category.file()).append(entry.factor());
                    out.append(ALIKE.contains(category) ? "" : meaning(entry.meaning()));
                } else {
                    part |= isWithin(entry, phrase);
                }
            }
            out.append(part && category != Category.VAGUE && category != Category.UNSUPPORTED ? " " + category.file().charAt(0) : "");
        }
    }

    private static boolean isWithin(Entry<?> entry, List<String> phrase) {
        if (entry.length() > phrase.size()) {
            return false;
        }
        for (int i = 1; i < entry.length(); i++) {
            if (!entry.rest()[i - 1].spelling().equals(phrase.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static String meaning(Object meaning) {
        return meaning instanceof NounSense noun ? noun(noun) : meaning.toString();
    }

    /** Of the types only what they can hold matters. */
    private static String noun(NounSense noun) {
        var out = new StringBuilder().append(noun.kind()).append(noun.plural());
        boolean text = true;
        boolean holds = false;
        for (ComponentType type : noun.types()) {
            text &= type.isText();
            holds |= switch (type) {
                case SECTION, CONTAINER, CARD, LIST, DIVIDER -> true;
                default -> false;
            };
        }
        out.append(text).append(holds);
        if (!noun.types().isEmpty()) {
            ComponentType first = noun.types().getFirst();
            out.append(first.isTouchTarget()).append(first.isContainerLike()).append(first == ComponentType.IMAGE);
        }
        return out.toString();
    }
}
