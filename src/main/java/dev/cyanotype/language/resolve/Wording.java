package dev.cyanotype.language.resolve;

import dev.cyanotype.edit.Quoting;
import dev.cyanotype.language.Clause;
import org.jspecify.annotations.Nullable;

/**
 * A sentence and the clause of it that is being resolved: says the sentence again with other words in the place of some.
 * Without a sentence, as for clauses that nobody said, there is nothing to say again.
 */
final class Wording {
    private static final String THE = "the ";

    private final @Nullable String sentence;
    private int from;
    private int to;

    Wording(@Nullable String sentence) {
        this.sentence = sentence;
    }

    void at(Clause clause) {
        from = clause.from();
        to = clause.to();
    }

    /** The words of a clause, or null where there is no sentence that has it. */
    @Nullable String of(Clause clause) {
        return sentence != null && clause.from() >= 0 && clause.from() < clause.to() && clause.to() <= sentence.length()
                ? sentence.substring(clause.from(), clause.to())
                : null;
    }

    /** The sentence with a component named in place of words of the clause; null where they do not stand in it. */
    @Nullable String naming(String words, String id) {
        return replaced(words, Quoting.id(id));
    }

    /** The sentence with other words in place of words of the clause, an article before them included; null likewise. */
    @Nullable String replaced(String words, String by) {
        if (sentence == null || words.isBlank() || from < 0 || to > sentence.length()) {
            return null;
        }
        int at = find(sentence, words);
        if (at < 0) {
            return null;
        }
        boolean article = at - from >= THE.length() && sentence.regionMatches(true, at - THE.length(), THE, 0, THE.length());
        return sentence.substring(0, article ? at - THE.length() : at) + by + sentence.substring(at + words.length());
    }

    private int find(String text, String words) {
        for (int i = from; i + words.length() <= to; i++) {
            if (text.regionMatches(true, i, words, 0, words.length()) && isBreak(text, i) && isBreak(text, i + words.length())) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isBreak(String text, int at) {
        return at == 0
                || at == text.length()
                || !Character.isLetterOrDigit(text.charAt(at - 1))
                || !Character.isLetterOrDigit(text.charAt(at));
    }

    /** The sentence with a component selected before the clause, which has no words for its target; null without a sentence. */
    @Nullable String selecting(String id) {
        if (sentence == null || from < 0 || to > sentence.length() || from >= to) {
            return null;
        }
        return sentence.substring(0, from) + "select " + Quoting.id(id) + " and "
                + Character.toLowerCase(sentence.charAt(from)) + sentence.substring(from + 1);
    }
}
