package dev.cyanotype.editor.support.clipboard;

/** A clipboard that holds text and nothing else. */
public interface TextClipboard {

    /** The text on it; empty where there is none. */
    String text();

    void put(String text);
}
