/**
 * The words of the command language, held as data: each phrase has one or more senses, by what it does in a sentence, and a
 * factor for how far it is from the exact word.
 */
@NullMarked
package dev.cyanotype.language.lexicon;

import org.jspecify.annotations.NullMarked;
