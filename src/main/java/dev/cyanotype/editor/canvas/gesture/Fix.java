package dev.cyanotype.editor.canvas.gesture;

import dev.cyanotype.pipeline.Command;

/**
 * Something to do in the place of what was rejected.
 *
 * @param label what people read, such as {@code Make room}
 * @param command what it comes to, the rejected command's intent included
 */
public record Fix(String label, Command command) {}
