package dev.cyanotype.editor.welcome;

/**
 * One way to begin.
 *
 * @param title what people read
 * @param note a few words below it
 * @param icon the literal of its icon
 * @param run begins
 */
public record Beginning(String title, String note, String icon, Runnable run) {}
