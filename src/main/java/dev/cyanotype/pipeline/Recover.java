package dev.cyanotype.pipeline;

/** What is done about a command that cannot be carried out as it stands. */
public enum Recover {
    /** It is rejected. */
    OFF,
    /** A corrected reading is applied, and said to be one. */
    CORRECT,
    /** As {@link #CORRECT}, and the clauses that can be are applied; the others say why not. */
    PARTIAL
}
