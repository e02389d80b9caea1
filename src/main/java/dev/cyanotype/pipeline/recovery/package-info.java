/** What the pipeline's recovery asks of the language: corrected sentences, and suggestions. */
@NullMarked
package dev.cyanotype.pipeline.recovery;

import org.jspecify.annotations.NullMarked;
