/** The determinism panel: a mark for each revision that came to the same bytes when it was made again. */
@NullMarked
package dev.cyanotype.editor.determinism;

import org.jspecify.annotations.NullMarked;
