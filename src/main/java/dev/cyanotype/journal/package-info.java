/**
 * What happens to a document, on disk: an append-only file that a crash, a power cut or a bad sector shorten and never falsify,
 * and the history that is built of it again.
 */
@NullMarked
package dev.cyanotype.journal;

import org.jspecify.annotations.NullMarked;
