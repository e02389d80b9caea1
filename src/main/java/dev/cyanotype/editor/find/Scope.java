package dev.cyanotype.editor.find;

/** Where is searched. */
public enum Scope {
    TEXTS("Texts"),
    IDS("Ids"),
    PRICES("Prices"),
    PICTURES("Pictures"),
    EVERYTHING("Everything");

    private final String title;

    Scope(String title) {
        this.title = title;
    }

    /** What people read. */
    @Override
    public String toString() {
        return title;
    }
}
