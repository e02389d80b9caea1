package dev.cyanotype.language.recovery;

import dev.cyanotype.language.grammar.Lexeme;
import dev.cyanotype.language.lexicon.Category;
import dev.cyanotype.language.lexicon.Entry;
import dev.cyanotype.language.lexicon.Word;
import org.jspecify.annotations.Nullable;

/**
 * The phrases of the lexicon that stand in a sentence, whatever their order.
 *
 * @param sentence the sentence
 * @param lexemes its pieces
 */
record Phrases(String sentence, Lexeme[] lexemes) {

    /** The longest phrase of a category that begins at a piece, or null. */
    <S> @Nullable Entry<S> at(int index, Category<S> category) {
        Word word = lexemes[index].word();
        if (word != null) {
            for (Entry<S> entry : word.senses(category)) {
                if (matches(entry, index)) {
                    return entry;
                }
            }
        }
        return null;
    }

    private boolean matches(Entry<?> entry, int index) {
        Word[] rest = entry.rest();
        for (int i = 0; i < rest.length; i++) {
            int at = index + 1 + i;
            if (at >= lexemes.length || lexemes[at].word() != rest[i]) {
                return false;
            }
        }
        return true;
    }

    /** The words of so many pieces from one on, as written. */
    String words(int index, int length) {
        return sentence.substring(lexemes[index].from(), lexemes[index + length - 1].to());
    }
}
