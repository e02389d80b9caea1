package dev.cyanotype.language.grammar;

import dev.cyanotype.language.lexicon.Entry;
import org.jspecify.annotations.Nullable;

/**
 * What came of trying a sentence.
 *
 * @param read whether each of its clauses reads
 * @param whole whether the phrase that was asked about was taken as one thing; only if the sentence reads
 * @param tried whether some reading, however it went on, took this phrase as one of the lexicon
 * @param role what it was read as; only if the sentence reads
 * @param entry the phrase of the lexicon that it was read as, else null
 */
public record Probe(boolean read, boolean whole, boolean tried, Piece.Role role, @Nullable Entry<?> entry) {}
