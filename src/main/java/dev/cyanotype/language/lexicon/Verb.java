package dev.cyanotype.language.lexicon;

/** What a verb does with the words behind it: each is read by a frame of its own. */
public enum Verb {
    /** make X blue. */
    MAKE,
    /** change X to Y, set P of X to Y. */
    CHANGE,
    /** give X a border. */
    GIVE,
    /** use blue for X. */
    USE,
    /** colour X blue. */
    PAINT,
    INCREASE,
    DECREASE,
    RESIZE,
    MOVE,
    ALIGN,
    DISTRIBUTE,
    ARRANGE,
    SWAP,
    RENAME,
    /** write Y on X. */
    WRITE,
    REPLACE,
    APPEND,
    PREPEND,
    CLEAR,
    ADD,
    DELETE,
    DUPLICATE,
    WRAP,
    UNWRAP,
    MATCH,
    CONVERT,
    UNDO,
    REDO,
    ROLL_BACK,
    SELECT,
    DESELECT
}
