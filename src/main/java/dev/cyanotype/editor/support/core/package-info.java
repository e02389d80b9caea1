/** What the window is given of the engine, and the threads that it works on. */
@NullMarked
package dev.cyanotype.editor.support.core;

import org.jspecify.annotations.NullMarked;
