/** Tests of what a sentence that cannot be read may have meant. */
@NullMarked
package dev.cyanotype.language.recovery;

import org.jspecify.annotations.NullMarked;
