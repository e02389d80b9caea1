/** Documents and their files: which are open, what of them is saved, and what becomes of opening, saving and closing. */
@NullMarked
package dev.cyanotype.editor.files;

import org.jspecify.annotations.NullMarked;
