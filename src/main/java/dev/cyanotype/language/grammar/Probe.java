package dev.cyanotype.language.grammar;

import dev.cyanotype.language.lexicon.Entry;
import org.jspecify.annotations.Nullable;

/**
 * What came of trying a sentence.
 *
 * @param read whether each of its clauses reads
 * @param reach the offset of the first character that no reading took, however it went on
 * @param role what the word that was asked about was read as; only if the sentence reads
 * @param entry the phrase that this word is, or is a part of, else null
 */
public record Probe(boolean read, int reach, Piece.Role role, @Nullable Entry<?> entry) {}
