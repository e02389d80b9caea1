/** Requests of one line of JSON each, and their answers: the framing of the {@code pipe} command. */
@NullMarked
package dev.cyanotype.cli.pipe;

import org.jspecify.annotations.NullMarked;
