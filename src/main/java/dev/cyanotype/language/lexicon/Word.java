package dev.cyanotype.language.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** A word that the lexicon knows, with the phrases that it begins. Words are compared by identity. */
public final class Word {
    private static final Entry<?>[] NONE = {};

    private final String spelling;
    private final Entry<?>[][] senses = new Entry<?>[Category.ALL.size()][];
    /** A bit for each category in which it begins a phrase, and for each small word that it begins: most looks end here. */
    private int categories;
    private long glue;

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
        return (categories & 1 << category.index()) != 0;
    }

    /** Whether it begins, or is, this small word. */
    public boolean begins(Glue meaning) {
        return (glue & 1L << meaning.ordinal()) != 0;
    }

    /** Whether it begins any phrase; else it only stands within some. */
    public boolean beginsAny() {
        return categories != 0;
    }

    /** Whether one of the phrases that it begins satisfies a condition. */
    public boolean beginsPhrase(Predicate<Entry<?>> condition) {
        for (Entry<?>[] entries : senses) {
            for (Entry<?> entry : entries) {
                if (condition.test(entry)) {
                    return true;
                }
            }
        }
        return false;
    }

    void senses(Category<?> category, List<Entry<?>> longestFirst) {
        senses[category.index()] = longestFirst.toArray(NONE);
        categories |= 1 << category.index();
        for (Entry<?> entry : longestFirst) {
            if (entry.meaning() instanceof Glue meaning) {
                glue |= 1L << meaning.ordinal();
            }
        }
    }

    @Override
    public String toString() {
        return spelling;
    }
}
