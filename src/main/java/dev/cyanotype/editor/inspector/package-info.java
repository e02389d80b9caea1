/** The inspector: every member of what is selected, or of the screen, as a field of its own. */
@NullMarked
package dev.cyanotype.editor.inspector;

import org.jspecify.annotations.NullMarked;
