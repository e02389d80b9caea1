package dev.cyanotype.language.lexicon;

/** What a reading is multiplied by for each step that it takes away from the exact words; {@code factors.tsv} holds how much. */
public enum Factor {
    /** A word in the second column of its file. */
    SYNONYM,
    /** A word in the third column: it fits less well. */
    LOOSE,
    /** An amount that was not said. */
    DEFAULT_AMOUNT,
    /** A target that was not said. */
    DEFAULT_TARGET,
    /** A place or a way that was not said. */
    DEFAULT_WAY,
    /** A sentence without a verb. */
    NO_VERB,
    /** A word that was taken for one spelt like it. */
    CORRECTION,
    /** A word that was taken for one that is somewhat like it: so much that such a reading is offered and not used. */
    DOUBT,
    /** Below this a reading is not used. */
    LEAST
}
