/** The history panel: every state that a document went through, and what was refused, as rows to go back to. */
@NullMarked
package dev.cyanotype.editor.history;

import org.jspecify.annotations.NullMarked;
