package dev.cyanotype.pipeline;

/** The five ways in which the pipeline saves work, each with its own switch; off, the plain way is taken. */
public enum Optimisation {
    /** Verifies what a patch can have affected; off: all rules on all components, overlap by all pairs. */
    SCOPED_VALIDATION("scoped-validation"),
    /** Writes and digests what changed; off: the whole document. */
    INCREMENTAL_SERIALIZATION("incremental-serialization"),
    /** Keeps the state before a command by sharing its structure; off: by a deep copy. */
    SHARED_SNAPSHOTS("shared-snapshots"),
    /** Remembers decompositions by sentence and what of the document they depend on; off: reads every sentence anew. */
    INTENT_CACHE("intent-cache"),
    /** Builds and verifies the steps of a command together; off: each alone. */
    STEP_BATCHING("step-batching");

    private final String optionName;

    Optimisation(String optionName) {
        this.optionName = optionName;
    }

    /** The name that a command line gives it. */
    public String optionName() {
        return optionName;
    }
}
