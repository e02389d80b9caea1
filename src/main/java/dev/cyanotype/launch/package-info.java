/** What starts the program: chooses its face, and puts the core together in the one place where that is done. */
@NullMarked
package dev.cyanotype.launch;

import org.jspecify.annotations.NullMarked;
