package dev.cyanotype.pipeline;

import dev.cyanotype.language.Rejection;

/**
 * A clause that was left out of a partial recovery.
 *
 * @param clause its words
 * @param number its number in the sentence, from 1
 * @param why why it could not be carried out
 */
public record Skipped(String clause, int number, Rejection why) {}
