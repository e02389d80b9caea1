/**
 * Files read whole and saved whole: a save leaves the old file or the new one, whatever fails in between, and says what
 * failed in one line.
 */
@NullMarked
package dev.cyanotype.files;

import org.jspecify.annotations.NullMarked;
