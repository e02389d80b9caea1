/** What can come next in a sentence, given the grammar and the document. */
@NullMarked
package dev.cyanotype.language.completion;

import org.jspecify.annotations.NullMarked;
