package dev.cyanotype.determinism;

/** How the turns of a program are put to the pipeline. */
public enum Form {
    /** As they were said. */
    SAID,
    /** As the literal edits that they came to: the canonical script. */
    SCRIPT
}
