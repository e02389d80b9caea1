/** Tests of the package. */
@NullMarked
package dev.cyanotype.language.completion;

import org.jspecify.annotations.NullMarked;
