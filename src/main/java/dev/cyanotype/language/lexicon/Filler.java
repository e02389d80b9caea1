package dev.cyanotype.language.lexicon;

/** Words that ask for nothing. */
public enum Filler {
    /** Before what is asked: please, can you, hey. */
    OPENING,
    /** Behind it: please, thanks, for me. */
    CLOSING,
    /** Between clauses: and, then, while. */
    SEPARATOR
}
