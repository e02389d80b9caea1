package dev.cyanotype.language;

/**
 * One thing that a sentence asks for, read but not yet held against a document.
 *
 * @param action what to do
 * @param target with what; {@link Target.Unsaid} where it is shared with the clause before
 * @param confidence 1 for exact words, multiplied by a factor for each synonym, correction and default
 * @param from the offset of its first character in the sentence
 * @param to the offset behind its last
 */
public record Clause(Action action, Target target, double confidence, int from, int to) {}
