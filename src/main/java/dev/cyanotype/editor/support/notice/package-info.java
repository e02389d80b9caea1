/** What there is to tell the person at the window, with what to do next. */
@NullMarked
package dev.cyanotype.editor.support.notice;

import org.jspecify.annotations.NullMarked;
