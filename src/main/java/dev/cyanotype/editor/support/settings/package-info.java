/** What the window remembers from one start to the next. */
@NullMarked
package dev.cyanotype.editor.support.settings;

import org.jspecify.annotations.NullMarked;
