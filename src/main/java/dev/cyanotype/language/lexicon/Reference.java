package dev.cyanotype.language.lexicon;

/** A word that points at what was said or selected. */
public enum Reference {
    IT,
    THEM,
    /** Points back, or, with a noun behind it, is an article. */
    THAT,
    THOSE,
    ITS,
    THEIR,
    /** The selection, or, with a noun behind it, what of the selection is one. */
    THIS,
    THESE,
    SELECTION,
    /** Said of the selection, before a noun. */
    SELECTED
}
