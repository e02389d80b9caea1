package dev.cyanotype.language.grammar;

import dev.cyanotype.language.lexicon.Entry;
import org.jspecify.annotations.Nullable;

/**
 * What came of trying a sentence.
 *
 * @param read whether each of its clauses reads, with the phrase that was asked about taken as a whole if it is one of the lexicon
 * @param tried whether some reading, however it went on, took this phrase as one of the lexicon
 * @param role what it was read as; only if the sentence reads
 * @param entry the phrase of the lexicon that it was read as, else null
 */
public record Probe(boolean read, boolean tried, Piece.Role role, @Nullable Entry<?> entry) {}
