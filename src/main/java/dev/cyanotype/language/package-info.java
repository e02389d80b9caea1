/**
 * The command language: from an English sentence to clauses, from clauses and a document to steps with resolved targets. The
 * grammar is deterministic; the words are data.
 */
@NullMarked
package dev.cyanotype.language;

import org.jspecify.annotations.NullMarked;
