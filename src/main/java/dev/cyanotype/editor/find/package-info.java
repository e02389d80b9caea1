/** Find and replace over the document that is shown. */
@NullMarked
package dev.cyanotype.editor.find;

import org.jspecify.annotations.NullMarked;
