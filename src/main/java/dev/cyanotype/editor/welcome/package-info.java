/** The beginning: what the window shows while no document is open, and the tour at the first start. */
@NullMarked
package dev.cyanotype.editor.welcome;

import org.jspecify.annotations.NullMarked;
