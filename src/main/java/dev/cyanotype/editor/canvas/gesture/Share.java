package dev.cyanotype.editor.canvas.gesture;

import dev.cyanotype.blueprint.BlueprintView;
import dev.cyanotype.blueprint.Frame;
import dev.cyanotype.geometry.Box;

/** How much of a document an area covers. */
final class Share {
    /** Above it, going through the document is quicker than asking the index and looking each up. */
    private static final double LARGE = 0.05;

    private Share() {}

    static boolean isLarge(Box area, BlueprintView document) {
        Frame frame = document.frame();
        Box all = frame.box();
        double width = Math.max(0, area.overlapX(all));
        double height = Math.max(0, area.overlapY(all));
        return width * height > LARGE * frame.width() * frame.height();
    }
}
