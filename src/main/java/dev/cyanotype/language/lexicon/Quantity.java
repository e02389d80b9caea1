package dev.cyanotype.language.lexicon;

/** A word that says how many of those that fit. */
public enum Quantity {
    ALL,
    EACH,
    BOTH,
    ANY,
    /** Everything there is, by itself. */
    EVERYTHING
}
