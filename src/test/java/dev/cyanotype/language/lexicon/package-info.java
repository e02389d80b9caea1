/** Tests of the words. */
@NullMarked
package dev.cyanotype.language.lexicon;

import org.jspecify.annotations.NullMarked;
