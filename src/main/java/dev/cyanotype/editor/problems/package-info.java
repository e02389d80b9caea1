/** The problems: what the rules find in the document, with what mends it, and what the document allows all the same. */
@NullMarked
package dev.cyanotype.editor.problems;

import org.jspecify.annotations.NullMarked;
