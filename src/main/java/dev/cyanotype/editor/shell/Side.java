package dev.cyanotype.editor.shell;

/** The sides of the window at which panels stand. */
public enum Side {
    LEFT,
    RIGHT,
    BOTTOM
}
