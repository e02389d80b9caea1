package dev.cyanotype.pipeline.plan;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.Draft;
import dev.cyanotype.geometry.Box;
import dev.cyanotype.language.Action.ArrangeInGrid;
import dev.cyanotype.language.Action.ChangeGap;
import dev.cyanotype.language.Action.Distribute;
import dev.cyanotype.language.Axis;
import dev.cyanotype.language.Code;
import dev.cyanotype.language.Step;
import dev.cyanotype.pipeline.room.Direction;
import dev.cyanotype.pipeline.room.Layout;
import dev.cyanotype.pipeline.room.PushDown;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plans the gaps between components, and grids. Whatever comes to reach further down makes room below. */
final class DistributePlanner {
    private DistributePlanner() {}

    static Planned distribute(Distribute action, Step step, Draft draft) {
        var layout = new Layout(draft);
        List<Component> components = new ArrayList<>(Targets.outermost(step.targets(), draft));
        if (components.size() < 2 || components.size() < 3 && Double.isNaN(action.gap())) {
            return components.isEmpty()
                    ? Planned.refused(Code.UNSUPPORTED, "The screen cannot be distributed.")
                    : Planned.NOTHING;
        }
        boolean across = action.along() == null ? spreadsAcross(components, layout) : action.along() == Axis.WIDTH;
        Direction direction = across ? Direction.RIGHT : Direction.DOWN;
        components.sort(Comparator.comparingDouble(each -> direction.trail(layout.box(each))));
        double extents = 0;
        for (Component component : components) {
            extents += extent(layout.box(component), across);
        }
        double start = direction.trail(layout.box(components.getFirst()));
        double span = direction.lead(Rows.round(components, layout)) - start;
        boolean even = Double.isNaN(action.gap());
        double gap = even ? Math.max(0, (span - extents) / (components.size() - 1)) : action.gap();
        List<Box> places = new ArrayList<>(components.size());
        double at = start;
        for (Component component : components) {
            Box box = layout.box(component);
            boolean stays = Math.abs(direction.trail(box) - at) <= (even ? 0.5 : 0);
            double to = even ? Math.round(at) : at;
            places.add(stays ? box : across ? box.movedTo(to, box.y()) : box.movedTo(box.x(), to));
            at += extent(box, across) + gap;
        }
        if (!across && places.getLast().bottom() > start + span) {
            Component first = components.getFirst();
            new PushDown(layout).admit(draft.parent(first.id()), first, layout.peer(first).index(), places, components);
        }
        put(components, places, layout);
        return Planned.of(layout.edits());
    }

    private static void put(List<Component> components, List<Box> places, Layout layout) {
        var arrival = new Arrival(layout);
        for (int i = 0; i < places.size(); i++) {
            arrival.put(components.get(i), places.get(i));
        }
    }

    /** Changes the gaps between neighbours, all to the same: the mean of what they are, changed by the amount, 0 at the least. */
    static Planned changeGap(ChangeGap action, Step step, Draft draft) {
        var layout = new Layout(draft);
        List<Component> components = new ArrayList<>(Targets.outermost(step.targets(), draft));
        if (components.size() < 2) {
            return Planned.refused(Code.UNSUPPORTED, "A gap is between two components or more.");
        }
        boolean across = spreadsAcross(components, layout);
        Direction direction = across ? Direction.RIGHT : Direction.DOWN;
        components.sort(Comparator.comparingDouble(each -> direction.trail(layout.box(each))));
        double gaps = direction.lead(Rows.round(components, layout)) - direction.trail(layout.box(components.getFirst()));
        for (Component component : components) {
            gaps -= extent(layout.box(component), across);
        }
        double now = gaps / (components.size() - 1);
        double wanted = Math.max(0, Amounts.whole(now, Amounts.stepped(now, action.amount(), layout.spacing())));
        if (across && wanted > now) {
            double most = Math.floor(now + roomAcross(components.getLast(), layout) / (components.size() - 1));
            wanted = Math.max(now, Math.min(wanted, most));
        }
        return distribute(new Distribute(across ? Axis.WIDTH : Axis.HEIGHT, wanted), step, draft);
    }

    /** How far the last of a row may go to the right within what it is in. */
    private static double roomAcross(Component last, Layout layout) {
        String parent = layout.document().parent(last.id());
        double edge = parent == null ? layout.frame().right() : layout.box(parent).right() - layout.spacing();
        return Math.max(0, edge - layout.box(last).right());
    }

    private static double extent(Box box, boolean across) {
        return across ? box.width() : box.height();
    }

    private static boolean spreadsAcross(List<Component> components, Layout layout) {
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Component component : components) {
            Box box = layout.box(component);
            left = Math.min(left, box.centreX());
            right = Math.max(right, box.centreX());
            top = Math.min(top, box.centreY());
            bottom = Math.max(bottom, box.centreY());
        }
        return right - left > bottom - top;
    }

    /** Rows of columns as wide as their widest; without a number of columns, as square as fits. What lies below makes room. */
    static Planned grid(ArrangeInGrid action, Step step, Draft draft) {
        var layout = new Layout(draft);
        List<Component> components = Targets.outermost(step.targets(), draft);
        if (components.isEmpty()) {
            return Planned.refused(Code.UNSUPPORTED, "The screen cannot be arranged.");
        }
        double gap = Double.isNaN(action.gap()) ? layout.spacing() : action.gap();
        Box round = Rows.round(components, layout);
        int columns = action.columns() > 0 ? action.columns() : (int) Math.ceil(Math.sqrt(components.size()));
        @Nullable String parent = draft.parent(components.getFirst().id());
        Box within = parent == null ? layout.frame() : layout.box(parent);
        List<Box> cells = cells(components, columns, gap, round, layout);
        while (action.columns() == 0 && columns > 1 && right(cells) > within.right()) {
            cells = cells(components, --columns, gap, round, layout);
        }
        int index = Integer.MAX_VALUE;
        for (Component component : components) {
            index = Math.min(index, layout.peer(component).index());
        }
        new PushDown(layout).admit(parent, null, index, cells, components);
        put(components, cells, layout);
        return Planned.of(layout.edits());
    }

    private static double right(List<Box> cells) {
        double right = Double.NEGATIVE_INFINITY;
        for (Box cell : cells) {
            right = Math.max(right, cell.right());
        }
        return right;
    }

    private static List<Box> cells(List<Component> components, int columns, double gap, Box round, Layout layout) {
        double[] widths = new double[columns];
        double[] heights = new double[(components.size() + columns - 1) / columns];
        for (int i = 0; i < components.size(); i++) {
            Box box = layout.box(components.get(i));
            widths[i % columns] = Math.max(widths[i % columns], box.width());
            heights[i / columns] = Math.max(heights[i / columns], box.height());
        }
        List<Box> cells = new ArrayList<>(components.size());
        double y = round.y();
        for (int row = 0; row < heights.length; row++) {
            double x = round.x();
            for (int column = 0; column < columns && row * columns + column < components.size(); column++) {
                cells.add(layout.box(components.get(row * columns + column)).movedTo(x, y));
                x += widths[column] + gap;
            }
            y += heights[row] + gap;
        }
        return cells;
    }
}
