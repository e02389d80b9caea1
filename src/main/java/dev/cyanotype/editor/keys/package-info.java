/** Keys: which does what, changed by people as they like, and the map of them all. */
@NullMarked
package dev.cyanotype.editor.keys;

import org.jspecify.annotations.NullMarked;
