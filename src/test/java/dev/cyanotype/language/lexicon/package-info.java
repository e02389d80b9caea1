/** Tests of the words as they ship. */
@NullMarked
package dev.cyanotype.language.lexicon;

import org.jspecify.annotations.NullMarked;
