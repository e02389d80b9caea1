package dev.cyanotype.language.grammar;

import dev.cyanotype.language.lexicon.Entry;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a sentence, by what it was read as.
 *
 * @param from the offset of its first character
 * @param to the offset behind its last
 * @param role what it is
 * @param kind the kind of its first token
 * @param entry the phrase of the lexicon that it is, else null
 */
public record Piece(int from, int to, Role role, Kind kind, @Nullable Entry<?> entry) {

    /** What a piece is. */
    public enum Role {
        /** A phrase of the lexicon. */
        PHRASE,
        /** The name of a component. */
        NAME,
        /** Words that are taken as they stand. */
        TEXT,
        /** A name that the document gives a colour, or bare digits of one. */
        COLOUR,
        /** A part of a canonical sentence. */
        EXACT,
        /** A number, a quoted text, a colour, a punctuation mark: what its kind says. */
        SIGN,
        /** What nobody knows. */
        UNKNOWN
    }
}
