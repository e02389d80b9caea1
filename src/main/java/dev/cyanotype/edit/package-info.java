/**
 * Edits as data: a closed vocabulary of literal changes to a blueprint, each with a canonical sentence, and the patches that
 * they come to, which invert and read as RFC 6902.
 */
@NullMarked
package dev.cyanotype.edit;

import org.jspecify.annotations.NullMarked;
