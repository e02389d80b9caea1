/** Tests of whole runs: what sentences do to documents, and what must hold of every run. */
@NullMarked
package dev.cyanotype.pipeline;

import org.jspecify.annotations.NullMarked;
