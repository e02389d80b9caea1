/** The palette: every kind of component and some ready-made blocks, to be added by a double click or dragged in. */
@NullMarked
package dev.cyanotype.editor.palette;

import org.jspecify.annotations.NullMarked;
