/**
 * Sentences that may have been meant by one that cannot be read or carried out: words spelt like those written, ids and texts of
 * the document among them, separators that the grammar knows, values within their limits. Nothing here drops a word.
 */
@NullMarked
package dev.cyanotype.language.recovery;

import org.jspecify.annotations.NullMarked;
