package dev.cyanotype.language.lexicon;

import java.util.Arrays;
import java.util.List;

/** A word that the lexicon knows, with the phrases that it begins. Words are compared by identity. */
public final class Word {
    private static final Entry<?>[] NONE = {};

    private final String spelling;
    private final Entry<?>[][] senses = new Entry<?>[Category.ALL.size()][];

    Word(String spelling) {
        this.spelling = spelling;
        Arrays.fill(senses, NONE);
    }

    /** In lower case. */
    public String spelling() {
        return spelling;
    }

    /** The phrases of a category that begin with this word, longest first. */
    @SuppressWarnings("unchecked")
    public <S> Entry<S>[] senses(Category<S> category) {
        return (Entry<S>[]) senses[category.index()];
    }

    /** Whether it begins, or is, a phrase of the category. */
    public boolean begins(Category<?> category) {
        return senses[category.index()].length > 0;
    }

    /** Whether it begins any phrase; else it only stands within some. */
    public boolean beginsAny() {
        for (Entry<?>[] entries : senses) {
            if (entries.length > 0) {
                return true;
            }
        }
        return false;
    }

    void senses(Category<?> category, List<Entry<?>> longestFirst) {
        senses[category.index()] = longestFirst.toArray(NONE);
    }

    @Override
    public String toString() {
        return spelling;
    }
}
