/** The arithmetic of the profiler's charts: which runs stand where, how high, and what the axes say. No toolkit. */
@NullMarked
package dev.cyanotype.editor.profiler.plot;

import org.jspecify.annotations.NullMarked;
