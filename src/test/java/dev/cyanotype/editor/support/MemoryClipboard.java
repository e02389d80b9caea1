package dev.cyanotype.editor.support;

import dev.cyanotype.editor.support.clipboard.TextClipboard;

/** A clipboard of its own. */
public final class MemoryClipboard implements TextClipboard {
    private String text = "";

    @Override
    public String text() {
        return text;
    }

    @Override
    public void put(String other) {
        text = other;
    }
}
