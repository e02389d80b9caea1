/** An index over all journals, in SQLite: it holds nothing that the journals do not, and is made anew of them at any time. */
@NullMarked
package dev.cyanotype.journal.index;

import org.jspecify.annotations.NullMarked;
