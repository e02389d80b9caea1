package dev.cyanotype.pipeline.plan;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.Lengths;
import dev.cyanotype.geometry.Box;
import dev.cyanotype.language.Property;
import dev.cyanotype.pipeline.room.Layout;
import dev.cyanotype.pipeline.room.PushDown;

/** Changes font sizes relative to what they are, in whole pixels that can be read, and the boxes as the text needs it. */
final class FontSizes {
    private final Layout layout;
    private final Gathering out;

    FontSizes(Layout layout, Gathering out) {
        this.layout = layout;
        this.out = out;
    }

    void change(Component component, double now, double wanted) {
        double whole = Amounts.whole(now, wanted);
        double readable = whole > now
                ? Math.max(now, Math.min(whole, Text.LARGEST))
                : Math.min(now, Math.max(whole, Text.SMALLEST));
        if (readable != whole) {
            out.note("text of " + component.id() + " stays readable: " + Layouts.pixels(readable) + " px");
        }
        if (readable == now) {
            return;
        }
        out.set(component.id(), Members.of(Property.FONT_SIZE), Lengths.like(component.visual().get("font_size"), readable));
        Box box = layout.box(component);
        double more = Text.height(component, box.width(), readable)
                - Math.max(box.height(), Text.height(component, box.width(), now));
        if (more > 0) {
            grow(component, box.resized(box.width(), Math.ceil(box.height() + more)));
        }
    }

    private void grow(Component component, Box to) {
        if (layout.isHidden(component)) {
            layout.shift(component, to);
        } else {
            new PushDown(layout).stretch(component, to);
        }
    }
}
