/** The profiler panel: what each stage of the latest edits took, as it happens. */
@NullMarked
package dev.cyanotype.editor.profiler;

import org.jspecify.annotations.NullMarked;
