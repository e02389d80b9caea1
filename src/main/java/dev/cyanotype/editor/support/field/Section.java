package dev.cyanotype.editor.support.field;

/** The parts of the inspector, from the top, and those of the tokens. */
public enum Section {
    LAYOUT("Layout"),
    TEXT("Text"),
    FILL("Fill"),
    BORDER("Border"),
    EFFECTS("Effects"),
    PICTURE("Picture"),
    DATA("Data"),
    COLOURS("Colours"),
    MEASURES("Measures"),
    TYPE_SCALE("Type scale");

    private final String title;

    Section(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
