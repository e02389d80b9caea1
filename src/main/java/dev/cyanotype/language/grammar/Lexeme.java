package dev.cyanotype.language.grammar;

import dev.cyanotype.language.lexicon.Unit;
import dev.cyanotype.language.lexicon.Word;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a sentence.
 *
 * @param kind what it is
 * @param from the offset of its first character
 * @param to the offset behind its last
 * @param word the word of the lexicon that it is, or null
 * @param number the number that it is, or NaN
 * @param unit what the number counts
 * @param text the text within quotes, or that of a colour; else null
 */
public record Lexeme(Kind kind, int from, int to, @Nullable Word word, double number, Unit unit, @Nullable String text) {

    static Lexeme of(Kind kind, int from, int to) {
        return new Lexeme(kind, from, to, null, Double.NaN, Unit.NONE, null);
    }

    static Lexeme ofText(Kind kind, int from, int to, String text) {
        return new Lexeme(kind, from, to, null, Double.NaN, Unit.NONE, text);
    }
}
