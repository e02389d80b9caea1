/** What the menu, a key or the command bar can do, as data. */
@NullMarked
package dev.cyanotype.editor.support.action;

import org.jspecify.annotations.NullMarked;
