/** One open document as the window sees it: what is shown, selected, tried out and carried out, whatever the thread. */
@NullMarked
package dev.cyanotype.editor.support.document;

import org.jspecify.annotations.NullMarked;
