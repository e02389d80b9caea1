package dev.cyanotype.language.recovery;

import dev.cyanotype.language.lexicon.Category;
import dev.cyanotype.language.lexicon.Lexicon;
import dev.cyanotype.language.lexicon.Word;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of the lexicon as they are misspelt: which are near to a word, and which well-known slip is which of them. */
final class KnownWords {
    private final Lexicon lexicon;
    private final String[] words;
    private final int[] letters;
    private final boolean[] hollow;
    private final Map<String, String> slips;

    private KnownWords(Lexicon lexicon, List<Word> words, Map<String, String> slips) {
        this.lexicon = lexicon;
        this.slips = slips;
        this.words = new String[words.size()];
        this.letters = new int[words.size()];
        this.hollow = new boolean[words.size()];
        for (int i = 0; i < words.size(); i++) {
            String spelling = words.get(i).spelling();
            this.words[i] = spelling;
            letters[i] = Letters.of(spelling);
            hollow[i] = isHollow(words.get(i));
        }
    }

    static KnownWords of(Lexicon lexicon) {
        Map<String, String> slips = new LinkedHashMap<>();
        for (Tables.Line line : Tables.read("slips")) {
            for (String slip : line.right()) {
                slips.put(slip, line.left().getFirst());
            }
        }
        List<Word> words = new ArrayList<>();
        for (Word word : lexicon.words()) {
            if (Character.isLetter(word.spelling().charAt(0))) {
                words.add(word);
            }
        }
        return new KnownWords(lexicon, words, slips);
    }

    /** Whether it narrows nothing and asks for nothing by itself. */
    private static boolean isHollow(Word word) {
        for (Category<?> category : List.<Category<?>>of(
                Category.VERB, Category.COMPARING_VERB, Category.STYLING_VERB, Category.NOUN, Category.FEATURE, Category.TOKEN,
                Category.COMPARATIVE, Category.QUALITY, Category.COLOUR, Category.SHADE, Category.DIRECTION, Category.EDGE,
                Category.TRAIT, Category.ORDINAL, Category.NUMBER, Category.QUANTITY, Category.SUPERLATIVE, Category.REFERENCE)) {
            if (word.begins(category)) {
                return false;
            }
        }
        return true;
    }

    boolean knows(String word) {
        return lexicon.find(word) != null;
    }

    /** Whether the words from one offset to another are one that the lexicon knows. */
    boolean knows(String text, int from, int to) {
        return lexicon.find(text, from, to) != null;
    }

    /** Whether a word says what to do. */
    boolean isVerb(String word) {
        return begins(word, Category.VERB, Category.COMPARING_VERB, Category.STYLING_VERB);
    }

    /** Whether a word says what something is to become, or where it is to go. */
    boolean isValue(String word) {
        return begins(word, Category.COLOUR, Category.COMPARATIVE, Category.EDGE, Category.DIRECTION);
    }

    private boolean begins(String word, Category<?>... categories) {
        Word known = lexicon.find(word);
        for (Category<?> category : categories) {
            if (known != null && known.begins(category)) {
                return true;
            }
        }
        return false;
    }

    /** What a well-known slip or short form stands for, or null. */
    @Nullable String meantBy(String lowerCase) {
        return slips.get(lowerCase);
    }

    /** Offers every word that may be near. */
    void offerTo(Nearest nearest) {
        for (int i = 0; i < words.length; i++) {
            if (nearest.mayBe(words[i].length(), letters[i])) {
                nearest.offer(words[i], hollow[i]);
            }
        }
    }
}
