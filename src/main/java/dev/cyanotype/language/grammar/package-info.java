/**
 * The grammar: it splits a sentence into tokens and these into clauses, reads each clause by a frame for its verb, or for the lack
 * of one, and refuses, with a reason and a way on, what no frame reads. It knows no document beyond its vocabulary.
 */
@NullMarked
package dev.cyanotype.language.grammar;

import org.jspecify.annotations.NullMarked;
