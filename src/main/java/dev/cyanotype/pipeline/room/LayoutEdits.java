package dev.cyanotype.pipeline.room;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.Draft;
import dev.cyanotype.blueprint.Frame;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.edit.Edit.PlaceComponent;
import dev.cyanotype.edit.Edit.ResizeComponent;
import dev.cyanotype.edit.Edit.SetMember;
import dev.cyanotype.edit.MemberPath;
import dev.cyanotype.geometry.Box;
import dev.cyanotype.json.JsonArray;
import dev.cyanotype.json.JsonNumber;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns a layout into edits. */
final class LayoutEdits {
    private static final MemberPath SCREEN = MemberPath.of("meta", "screen");

    private LayoutEdits() {}

    static List<Edit> of(Layout layout, List<Layout.Shift> shifts) {
        List<Edit> edits = new ArrayList<>(shifts.size() + 1);
        Frame frame = layout.grownFrame();
        if (frame != null) {
            edits.add(new SetMember(null, SCREEN, JsonArray.of(JsonNumber.of(frame.width()), JsonNumber.of(frame.height()))));
        }
        for (Layout.Shift shift : eachOnce(shifts) ? shifts : outcomes(layout, shifts)) {
            add(edits, shift.id(), shift.from(), shift.to());
        }
        return edits;
    }

    private static void add(List<Edit> edits, String id, Box from, Box to) {
        if (from.x() != to.x() || from.y() != to.y()) {
            edits.add(new PlaceComponent(id, to.x(), to.y()));
        }
        if (from.width() != to.width() || from.height() != to.height()) {
            edits.add(new ResizeComponent(id, to.width(), to.height()));
        }
    }

    private static boolean eachOnce(List<Layout.Shift> shifts) {
        if (shifts.size() < 2) {
            return true;
        }
        Set<String> seen = HashSet.newHashSet(shifts.size());
        for (Layout.Shift shift : shifts) {
            if (!seen.add(shift.id())) {
                return false;
            }
        }
        return true;
    }

    private record Outcome(Layout.Shift shift, int depth) {}

    /** What components changed more than once come to, parents before children and the lowest first. */
    private static List<Layout.Shift> outcomes(Layout layout, List<Layout.Shift> shifts) {
        Draft draft = layout.document();
        Set<String> seen = HashSet.newHashSet(shifts.size());
        List<Outcome> outcomes = new ArrayList<>();
        for (Layout.Shift shift : shifts) {
            if (seen.add(shift.id())) {
                String parent = draft.parent(shift.id());
                Box from = carried(draft.required(shift.id()).box(), parent, layout);
                outcomes.add(new Outcome(new Layout.Shift(shift.id(), from, layout.box(shift.id())), depth(draft, parent)));
            }
        }
        outcomes.sort(Comparator.comparingInt(Outcome::depth)
                .thenComparingDouble(outcome -> -outcome.shift.to().bottom())
                .thenComparingDouble(outcome -> -outcome.shift.to().right()));
        List<Layout.Shift> ordered = new ArrayList<>(outcomes.size());
        for (Outcome outcome : outcomes) {
            ordered.add(outcome.shift);
        }
        return ordered;
    }

    /** Where a component comes to lie when its parent has been moved. */
    private static Box carried(Box box, @Nullable String parent, Layout layout) {
        if (parent == null) {
            return box;
        }
        Component holder = layout.document().required(parent);
        Box from = holder.box();
        Box to = layout.box(holder);
        return box.movedBy(to.x() - from.x(), to.y() - from.y());
    }

    private static int depth(Draft draft, @Nullable String parent) {
        int depth = 0;
        for (String at = parent; at != null; at = draft.parent(at)) {
            depth++;
        }
        return depth;
    }
}
