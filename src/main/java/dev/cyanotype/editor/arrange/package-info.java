/** What is done with the selection: cut, copy and paste, order, align, distribute, wrap, hide and lock. */
@NullMarked
package dev.cyanotype.editor.arrange;

import org.jspecify.annotations.NullMarked;
