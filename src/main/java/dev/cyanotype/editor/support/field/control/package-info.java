/** Fields on the screen: rows with a label, and a control for each kind of value. */
@NullMarked
package dev.cyanotype.editor.support.field.control;

import org.jspecify.annotations.NullMarked;
