package dev.cyanotype.determinism;

/** How the turns of a program are put to the pipeline. */
public enum Form {
    /** As they were said. */
    SAID("as said"),
    /** As the literal edits that they came to. */
    SCRIPT("canonical script");

    private final String title;

    Form(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
