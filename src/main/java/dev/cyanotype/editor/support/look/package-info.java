/** The look of the window: themes, style sheets and icons. The one place that touches style sheets. */
@NullMarked
package dev.cyanotype.editor.support.look;

import org.jspecify.annotations.NullMarked;
