package dev.cyanotype.editor.commandbar;

/**
 * What was done last.
 *
 * @param message one sentence on it
 * @param canUndo whether undoing it can be offered
 */
public record Done(String message, boolean canUndo) {}
