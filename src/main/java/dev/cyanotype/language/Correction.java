package dev.cyanotype.language;

/**
 * A word that was taken for another.
 *
 * @param from as written
 * @param to as read
 */
public record Correction(String from, String to) {}
