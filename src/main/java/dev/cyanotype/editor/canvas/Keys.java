package dev.cyanotype.editor.canvas;

/**
 * The keys held down with the pointer.
 *
 * @param shortcut Ctrl, or ⌘ on a Mac
 */
record Keys(boolean shift, boolean shortcut, boolean alt) {
    static final Keys NONE = new Keys(false, false, false);
    static final Keys SHIFT = new Keys(true, false, false);
    static final Keys SHORTCUT = new Keys(false, true, false);
    static final Keys ALT = new Keys(false, false, true);
}
