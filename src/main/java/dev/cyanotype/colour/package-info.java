/**
 * Colours as a blueprint holds them, and as people write them. {@link dev.cyanotype.colour.Colour} is the 32-bit value
 * in the document, with the WCAG arithmetic that the rules need; {@link dev.cyanotype.colour.CssColour} reads every
 * notation of CSS Color 4 into one, or says why it won't. All of it is exact integer arithmetic or {@code StrictMath},
 * so that every machine gives the same bytes. Knows nothing of the packages above.
 */
@NullMarked
package dev.cyanotype.colour;

import org.jspecify.annotations.NullMarked;
