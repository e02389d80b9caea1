/** Tests of colours: the public suites of CSS and WCAG with exact counts, and the laws that no suite holds. */
@NullMarked
package dev.cyanotype.colour;

import org.jspecify.annotations.NullMarked;
