/** The system's clipboard, behind an interface that needs no toolkit. */
@NullMarked
package dev.cyanotype.editor.support.clipboard;

import org.jspecify.annotations.NullMarked;
