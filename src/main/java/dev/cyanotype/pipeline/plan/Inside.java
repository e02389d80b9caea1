package dev.cyanotype.pipeline.plan;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.Draft;
import dev.cyanotype.blueprint.Place;
import dev.cyanotype.edit.Edit.RelocateComponent;
import dev.cyanotype.geometry.Box;
import dev.cyanotype.language.Code;
import dev.cyanotype.pipeline.room.Contents;
import dev.cyanotype.pipeline.room.Layout;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Moves a component into another, behind the last of its children: where it lies if that is inside, else below what lies there. */
final class Inside {
    private Inside() {}

    /** @param into the parent to be, or null for the screen */
    static Planned plan(String id, @Nullable String into, Draft draft) {
        Place place = Scratch.place(draft, id);
        if (Objects.equals(place.parent(), into)) {
            return Planned.NOTHING;
        }
        var scratch = new Scratch(draft);
        Box space = into == null ? draft.frame().box() : draft.required(into).box();
        Box contents = into == null ? null : Contents.of(new Layout(draft), draft.required(into));
        scratch.make(new RelocateComponent(id, into, draft.childCount(into)));
        var layout = new Layout(scratch.draft());
        var arrival = new Arrival(layout);
        Component component = scratch.draft().required(id);
        Box box = layout.box(component);
        if (arrival.isFree(component, box)) {
            return scratch.planned();
        }
        double margin = layout.spacing();
        double width = space.width() - 2 * margin;
        if (box.width() > width) {
            Box least = Contents.of(layout, component);
            double needed = Math.max(component.type().isTouchTarget() ? 44 : 1, least == null ? 0 : least.right() - box.x());
            if (width < needed) {
                return Planned.refused(Code.VERIFY_FAILED, id + " is too wide to go into " + (into == null ? "the screen" : into) + ".");
            }
            layout.shift(component, box.resized(Math.floor(width), box.height()));
            box = layout.box(component);
        }
        double top = contents == null || into == null ? Stack.lowest(layout, component, space) : contents.bottom();
        double y = top == Double.NEGATIVE_INFINITY ? space.y() + margin : Math.max(space.y(), top) + margin;
        boolean within = box.x() >= space.x() + margin && box.right() <= space.right() - margin;
        arrival.putMakingRoom(component, box.movedTo(within ? box.x() : space.x() + margin, y), null);
        scratch.makeAll(layout.edits());
        return scratch.planned();
    }
}
