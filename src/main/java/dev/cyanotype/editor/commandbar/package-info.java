/**
 * The command bar: sentences, said with completion, marks and a preview, and every menu action, found by its name and by its key.
 * Nothing but the bar decides when what it tries out ends.
 */
@NullMarked
package dev.cyanotype.editor.commandbar;

import org.jspecify.annotations.NullMarked;
