package dev.cyanotype.pipeline.plan;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.ComponentType;
import dev.cyanotype.blueprint.Draft;
import dev.cyanotype.blueprint.Place;
import dev.cyanotype.edit.Edit.DeleteComponent;
import dev.cyanotype.edit.Edit.InsertComponent;
import dev.cyanotype.edit.Edit.RelocateComponent;
import dev.cyanotype.geometry.Box;
import dev.cyanotype.json.JsonArray;
import dev.cyanotype.json.JsonNumber;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonString;
import dev.cyanotype.language.Action.Wrap;
import dev.cyanotype.language.Code;
import dev.cyanotype.language.NewIds;
import dev.cyanotype.language.Step;
import dev.cyanotype.pipeline.room.Direction;
import dev.cyanotype.pipeline.room.Layout;
import dev.cyanotype.pipeline.room.Peer;
import dev.cyanotype.pipeline.room.Peers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Plans wrapping, unwrapping and deleting. */
final class WrapPlanner {
    private WrapPlanner() {}

    static Planned delete(Step step, Draft draft) {
        if (step.ofScreen()) {
            return Planned.refused(Code.UNSUPPORTED, "The screen itself cannot be deleted.");
        }
        var out = new Gathering(draft);
        for (Component component : Targets.outermost(step.targets(), draft)) {
            out.add(new DeleteComponent(component.id()));
        }
        return out.planned();
    }

    /** A new component round some siblings, with the unit of distance round them as far as there is room. */
    static Planned wrap(Wrap action, Step step, Draft draft) {
        List<Component> components = new ArrayList<>(Targets.outermost(step.targets(), draft));
        if (components.isEmpty()) {
            return Planned.refused(Code.UNSUPPORTED, "The screen itself cannot be wrapped.");
        }
        components.sort(Comparator.comparingInt(component -> Scratch.place(draft, component.id()).index()));
        Place first = Scratch.place(draft, components.getFirst().id());
        for (Component component : components) {
            if (!Objects.equals(draft.parent(component.id()), first.parent())) {
                return Planned.refused(Code.INVALID_VALUE, "Only components of one parent can be wrapped together.");
            }
        }
        var scratch = new Scratch(draft);
        var layout = new Layout(draft);
        String id = NewIds.after(action.in().wireName(), each -> draft.place(each) != null);
        scratch.make(new InsertComponent(container(id, action.in(), around(components, layout)), first.parent(), first.index()));
        int index = 0;
        for (Component component : components) {
            scratch.make(new RelocateComponent(component.id(), id, index++));
        }
        return scratch.planned();
    }

    private static JsonObject container(String id, ComponentType type, Box box) {
        return JsonObject.EMPTY
                .with("id", JsonString.of(id))
                .with("type", JsonString.of(type.wireName()))
                .with("bbox", JsonArray.of(JsonNumber.of(box.x()), JsonNumber.of(box.y()), JsonNumber.of(box.width()), JsonNumber.of(box.height())))
                .with("confidence", JsonNumber.of(1))
                .with("children", JsonArray.of());
    }

    private static Box around(List<Component> components, Layout layout) {
        Box box = Rows.round(components, layout);
        @Nullable String parent = layout.document().parent(components.getFirst().id());
        Set<String> inside = new HashSet<>();
        for (Component component : components) {
            inside.add(component.id());
        }
        for (Direction direction : Direction.values()) {
            double room = Math.floor(room(box, direction, parent, inside, layout));
            box = switch (direction) {
                case RIGHT -> box.resized(box.width() + room, box.height());
                case LEFT -> new Box(box.x() - room, box.y(), box.width() + room, box.height());
                case DOWN -> box.resized(box.width(), box.height() + room);
                case UP -> new Box(box.x(), box.y() - room, box.width(), box.height() + room);
            };
        }
        return box;
    }

    private static double room(Box box, Direction direction, @Nullable String parent, Set<String> inside, Layout layout) {
        Box within = parent == null ? layout.frame() : layout.box(parent);
        double room = Math.clamp(direction.lead(within) - direction.lead(box), 0, layout.spacing());
        for (Peer peer : Peers.touching(layout, parent, box.grown(layout.spacing())).all()) {
            double gap = direction.trail(peer.box()) - direction.lead(box);
            boolean holder = peer.component().type().isContainerLike() && peer.box().contains(box, Peer.TOLERANCE);
            if (holder) {
                gap = direction.lead(peer.box()) - direction.lead(box);
            }
            boolean inTheWay = holder
                    || direction.shared(box, peer.box()) > Peer.TOLERANCE && direction.lead(peer.box()) > direction.lead(box);
            if (!inside.contains(peer.id()) && inTheWay && gap < room) {
                room = Math.max(0, gap);
            }
        }
        return room;
    }

    /** The children of each target take its place. */
    static Planned unwrap(Step step, Draft draft) {
        if (step.ofScreen()) {
            return Planned.refused(Code.UNSUPPORTED, "The screen itself cannot be unwrapped.");
        }
        var scratch = new Scratch(draft);
        for (String id : step.targets()) {
            Draft now = scratch.draft();
            Place place = scratch.place(id);
            int count = now.childCount(id);
            if (count == 0) {
                return Planned.refused(Code.INVALID_VALUE, "Nothing is wrapped in " + id + ".");
            }
            List<String> children = new ArrayList<>(count);
            now.forEachChild(id, child -> children.add(child.id()));
            int index = place.index() + 1;
            for (String child : children) {
                scratch.make(new RelocateComponent(child, place.parent(), index++));
            }
            scratch.make(new DeleteComponent(id));
        }
        return scratch.planned();
    }
}
