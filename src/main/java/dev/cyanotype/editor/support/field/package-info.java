/**
 * The members of a blueprint as fields: what there is to show and change of a component, of the screen and of its tokens, how
 * what people type is read, and the edits that it comes to. Nothing here needs a toolkit.
 */
@NullMarked
package dev.cyanotype.editor.support.field;

import org.jspecify.annotations.NullMarked;
