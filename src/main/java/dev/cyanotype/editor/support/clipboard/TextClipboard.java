package dev.cyanotype.editor.support.clipboard;

/** A clipboard that holds text and nothing else. */
public interface TextClipboard {

    /** The text on it; empty where there is none. */
    String text();

    void put(String text);

    /** A clipboard that no other program shares. */
    static TextClipboard own() {
        return new TextClipboard() {
            private String held = "";

            @Override
            public String text() {
                return held;
            }

            @Override
            public void put(String text) {
                held = text;
            }
        };
    }
}
