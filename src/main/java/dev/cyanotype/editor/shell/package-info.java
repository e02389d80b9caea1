/** The window: where the features stand in it, and the one place where they are put together. */
@NullMarked
package dev.cyanotype.editor.shell;

import org.jspecify.annotations.NullMarked;
