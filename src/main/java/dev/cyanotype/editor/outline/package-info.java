/** The outline: the tree of components in the order of the file, to select, search, rename, hide, lock, reorder and re-parent. */
@NullMarked
package dev.cyanotype.editor.outline;

import org.jspecify.annotations.NullMarked;
