/** The verification rules and the findings that they make. */
@NullMarked
package dev.cyanotype.rules;

import org.jspecify.annotations.NullMarked;
