package dev.cyanotype.language.completion;

/**
 * What a piece of a sentence was understood as.
 *
 * @param from the offset of its first character
 * @param to the offset behind its last
 * @param kind what it is
 */
public record Mark(int from, int to, Kind kind) {

    /** What a piece of a sentence is. */
    public enum Kind {
        /** A verb. */
        ACTION,
        /** A noun, an id, an ordinal, a quantity, a reference, a place, a feature of a component. */
        TARGET,
        /** A colour, a number, a measure, a keyword, a text. */
        VALUE,
        /** What stands between clauses and between the parts of a list. */
        JOINT,
        /** A small word that holds the sentence together, or asks for nothing. */
        WORD,
        /** What nobody knows: neither the lexicon nor the document. */
        UNKNOWN
    }
}
