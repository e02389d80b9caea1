/** Tests of the grammar. */
@NullMarked
package dev.cyanotype.language.grammar;

import org.jspecify.annotations.NullMarked;
