package dev.cyanotype.pipeline.plan;

import dev.cyanotype.geometry.Box;
import dev.cyanotype.json.EcmaNumber;
import dev.cyanotype.pipeline.room.Layout;

/** What layouts come to in a plan, and boxes in a note. */
final class Layouts {
    private Layouts() {}

    /** The edits of a layout, then those gathered beside it. */
    static Planned planned(Layout layout, Gathering out) {
        if (layout.isChanged()) {
            out.addFirst(layout.edits());
        }
        return out.planned();
    }

    static String size(Box box) {
        return pixels(box.width()) + " by " + pixels(box.height());
    }

    static String pixels(double pixels) {
        return EcmaNumber.format(pixels);
    }
}
