package dev.cyanotype.language.lexicon;

import dev.cyanotype.colour.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Every word that the grammar knows. Immutable. */
public final class Lexicon {
    /** The folder of the files, as the jar has it. */
    static final String FOLDER = "/dev/cyanotype/assets/lexicon/";

    private final @Nullable Word[] table;
    private final List<Word> words;
    private final double[] factors;

    Lexicon(List<Word> words, double[] factors) {
        this.words = List.copyOf(words);
        this.factors = factors.clone();
        int size = Integer.highestOneBit(words.size()) * 4;
        this.table = new Word[size];
        for (Word word : this.words) {
            int at = hash(word.spelling(), 0, word.spelling().length()) & size - 1;
            while (table[at] != null) {
                at = at + 1 & size - 1;
            }
            table[at] = word;
        }
    }

    /** The lexicon that ships with the program. */
    public static Lexicon standard() {
        return LexiconReader.read(FOLDER);
    }

    /** The word that stands from one offset to another, in any letter case, or null. */
    public @Nullable Word find(String text, int from, int to) {
        int at = hash(text, from, to) & table.length - 1;
        for (Word word = table[at]; word != null; word = table[at]) {
            if (matches(word.spelling(), text, from, to)) {
                return word;
            }
            at = at + 1 & table.length - 1;
        }
        return null;
    }

    public @Nullable Word find(String word) {
        return find(word, 0, word.length());
    }

    /** The word spelt most like a misspelt one, if one is near enough to be meant; the first of several. */
    public @Nullable String closest(String misspelt) {
        List<String> spellings = new ArrayList<>(words.size());
        for (Word word : words) {
            if (word.beginsAny() && word.spelling().length() > 2) {
                spellings.add(word.spelling());
            }
        }
        return Spelling.closest(misspelt.toLowerCase(Locale.ROOT), spellings).orElse(null);
    }

    /** By how much a confidence is multiplied; for {@link Factor#LEAST}, what it must not fall below. */
    public double factor(Factor factor) {
        return factors[factor.ordinal()];
    }

    /** Every word, in the order of the files. */
    public List<Word> words() {
        return words;
    }

    private static boolean matches(String spelling, String text, int from, int to) {
        if (spelling.length() != to - from) {
            return false;
        }
        for (int i = 0; i < spelling.length(); i++) {
            if (spelling.charAt(i) != lower(text.charAt(from + i))) {
                return false;
            }
        }
        return true;
    }

    private static int hash(String text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + lower(text.charAt(i));
        }
        return hash ^ hash >>> 15;
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c == '\u2019' ? '\'' : c;
    }
}
