package dev.cyanotype.pipeline.plan;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.Draft;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.edit.Edit.MoveComponent;
import dev.cyanotype.geometry.Box;
import dev.cyanotype.language.Action.MoveBy;
import dev.cyanotype.language.Action.MoveTo;
import dev.cyanotype.language.Amount;
import dev.cyanotype.language.Code;
import dev.cyanotype.language.Step;
import dev.cyanotype.pipeline.room.Direction;
import dev.cyanotype.pipeline.room.Layout;
import dev.cyanotype.pipeline.room.Peer;
import dev.cyanotype.pipeline.room.PushDown;
import dev.cyanotype.pipeline.room.Reach;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Plans moves: relative ones as far as there is room, across first and then up or down; exact ones literally. */
final class MovePlanner {
    private final Layout layout;
    private final Reach reach;
    private final Gathering out;
    /** The moves, as long as each is nothing but the distance asked for. */
    private final List<Edit> moves = new ArrayList<>();

    private boolean plain = true;

    private MovePlanner(Draft draft) {
        this.layout = new Layout(draft);
        this.reach = new Reach(layout);
        this.out = new Gathering(draft);
    }

    static Planned by(MoveBy action, Step step, Draft draft) {
        if (step.ofScreen()) {
            return Planned.refused(Code.UNSUPPORTED, "The screen cannot be moved.");
        }
        return new MovePlanner(draft).by(action, Targets.outermost(step.targets(), draft));
    }

    private Planned by(MoveBy action, List<Component> components) {
        double right = distance(action.right(), layout.frame().width());
        double down = distance(action.down(), layout.frame().height());
        if (right != 0) {
            along(right > 0 ? Direction.RIGHT : Direction.LEFT, Math.abs(right), components);
        }
        if (down != 0) {
            along(down > 0 ? Direction.DOWN : Direction.UP, Math.abs(down), components);
        }
        if (!layout.isChanged()) {
            return out.planned();
        }
        boolean diagonal = right != 0 && down != 0;
        if (!plain || diagonal && components.size() > 1) {
            out.addFirst(layout.edits());
        } else if (diagonal) {
            out.add(new MoveComponent(components.getFirst().id(), right, down));
        } else {
            out.addAll(moves);
        }
        return out.planned();
    }

    private double distance(@Nullable Amount amount, double extent) {
        return amount == null ? 0 : Amounts.distance(amount, extent, layout.spacing());
    }

    private void along(Direction direction, double distance, List<Component> components) {
        Set<String> carried = new HashSet<>();
        for (Component component : Targets.leadingFirst(components, direction)) {
            if (!carried.contains(component.id())) {
                carried.addAll(move(component, direction, distance));
            }
        }
    }

    private List<String> move(Component component, Direction direction, double distance) {
        Box from = layout.box(component);
        boolean hidden = layout.isHidden(component);
        double room = hidden ? distance : reach.ofMove(component, from, direction, distance);
        Box to = whole(from, direction, distance, room);
        if (to.equals(from) && direction == Direction.DOWN && !hidden) {
            plain = false;
            new PushDown(layout).lower(component, Math.round(from.y() + distance) - from.y());
            return List.of();
        }
        double moved = direction.lead(to) - direction.lead(from);
        if (moved == 0) {
            out.note("there is no room for " + component.id() + " to move " + direction.name().toLowerCase(Locale.ROOT));
        } else if (moved < distance - 1) {
            out.note(component.id() + " moves " + Layouts.pixels(moved) + " of " + Layouts.pixels(distance) + " px, as far as there is room");
        }
        Peer peer = layout.peer(component);
        List<String> carried = layout.carry(peer, to.x() - from.x(), to.y() - from.y());
        boolean full = to.equals(direction.moved(from, distance));
        plain &= full && carried.isEmpty();
        if (full) {
            moves.add(moveOf(component.id(), direction, distance));
        }
        return carried;
    }

    private static Edit moveOf(String id, Direction direction, double distance) {
        return switch (direction) {
            case RIGHT -> new MoveComponent(id, distance, 0);
            case LEFT -> new MoveComponent(id, -distance, 0);
            case DOWN -> new MoveComponent(id, 0, distance);
            case UP -> new MoveComponent(id, 0, -distance);
        };
    }

    /** The box moved by a distance, to whole pixels and no further than there is room. */
    private static Box whole(Box from, Direction direction, double distance, double room) {
        boolean across = direction.isHorizontal();
        boolean onwards = direction == Direction.RIGHT || direction == Direction.DOWN;
        double start = across ? from.x() : from.y();
        double end = onwards
                ? Math.max(start, Math.min(Math.round(start + distance), Math.floor(start + room + 1e-9)))
                : Math.min(start, Math.max(Math.round(start - distance), Math.ceil(start - room - 1e-9)));
        return across ? from.movedTo(end, from.y()) : from.movedTo(from.x(), end);
    }

    static Planned to(MoveTo action, Step step, Draft draft) {
        if (step.ofScreen()) {
            return Planned.refused(Code.UNSUPPORTED, "The screen cannot be moved.");
        }
        if (Double.isInfinite(action.x()) || Double.isInfinite(action.y())) {
            return Planned.refused(Code.INVALID_VALUE, "A position has to be a number of pixels.");
        }
        var layout = new Layout(draft);
        for (Component component : Targets.outermost(step.targets(), draft)) {
            Box box = layout.box(component);
            layout.shift(component, box.movedTo(or(action.x(), box.x()), or(action.y(), box.y())));
        }
        return Planned.of(layout.edits());
    }

    private static double or(double stated, double now) {
        return Double.isNaN(stated) ? now : stated;
    }
}
