package dev.cyanotype.pipeline.plan;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.Components;
import dev.cyanotype.blueprint.Draft;
import dev.cyanotype.blueprint.Place;
import dev.cyanotype.edit.Copies;
import dev.cyanotype.edit.Edit.InsertComponent;
import dev.cyanotype.geometry.Box;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.language.Action.Duplicate;
import dev.cyanotype.language.Code;
import dev.cyanotype.language.NewIds;
import dev.cyanotype.language.Step;
import dev.cyanotype.pipeline.room.Layout;
import dev.cyanotype.pipeline.room.PushDown;
import dev.cyanotype.pipeline.room.Reach;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Plans duplicates: each to the right of the one before where there is room, else below it with room made. */
final class CopyPlanner {
    private CopyPlanner() {}

    static Planned duplicate(Duplicate action, Step step, Draft draft) {
        if (step.ofScreen()) {
            return Planned.refused(Code.UNSUPPORTED, "There is one screen only.");
        }
        if (action.times() < 1) {
            return Planned.refused(Code.INVALID_VALUE, "Duplicate once or more, not " + action.times() + " times.");
        }
        var scratch = new Scratch(draft);
        for (Component component : Targets.outermost(step.targets(), draft)) {
            String source = component.id();
            for (int i = 0; i < action.times(); i++) {
                source = copy(component.id(), source, scratch);
            }
        }
        return scratch.planned();
    }

    /** Copies one component to beside the last copy of it; gives the id of the new copy. */
    private static String copy(String original, String last, Scratch scratch) {
        Draft draft = scratch.draft();
        var layout = new Layout(draft);
        JsonObject json = Components.toJson(draft.whole(original));
        Box from = draft.required(original).box();
        Box before = layout.box(last);
        Place place = scratch.place(last);
        int index = place.index() + 1;
        Box right = from.movedTo(before.right() + layout.spacing(), before.y());
        Box to = right;
        if (!new Reach(layout).isFree(place.parent(), index, right, before, List.of())) {
            to = from.movedTo(before.x(), Math.ceil(before.bottom() + layout.spacing() - 1e-9));
            new PushDown(layout).admit(place.parent(), draft.required(last), index, List.of(to), List.of());
        }
        Set<String> given = new HashSet<>();
        JsonObject copy = Copies.of(json, to.x() - from.x(), to.y() - from.y(), id -> {
            String fresh = NewIds.after(id, each -> draft.place(each) != null || given.contains(each));
            given.add(fresh);
            return fresh;
        });
        scratch.makeAll(layout.edits());
        scratch.make(new InsertComponent(copy, place.parent(), index));
        return copy.get("id") instanceof JsonString id ? id.value() : last;
    }
}
