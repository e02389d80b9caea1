package dev.cyanotype.pipeline.plan;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.ComponentType;
import dev.cyanotype.blueprint.Draft;
import dev.cyanotype.edit.Copies;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.edit.Edit.InsertComponent;
import dev.cyanotype.geometry.Box;
import dev.cyanotype.json.JsonArray;
import dev.cyanotype.json.JsonNumber;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.language.Code;
import dev.cyanotype.language.NewIds;
import dev.cyanotype.language.Relation;
import dev.cyanotype.pipeline.room.Layout;
import dev.cyanotype.pipeline.room.Peer;
import dev.cyanotype.pipeline.room.PushDown;
import dev.cyanotype.pipeline.room.Reach;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Components that come in from elsewhere, a palette or another document, and stay as they are to each other. Ids that are
 * taken are made anew, and room is made as adding and duplicating make it.
 *
 * <p>Each way in is a plan to be {@linkplain dev.cyanotype.pipeline.Command.Composed carried out}.
 */
public final class Incoming {
    private final List<JsonObject> components;
    private final IncomingFootprint footprint;

    /**
     * @param components one or more components that satisfy the schema
     */
    public Incoming(List<JsonObject> components) {
        this.components = List.copyOf(components);
        this.footprint = IncomingFootprint.of(this.components);
    }

    /** The smallest box round all of them, where they come from. */
    public Box box() {
        return footprint.box();
    }

    /** A component of a type as adding one would make it, in the place where that would put it. */
    public static JsonObject sketch(ComponentType type, Blueprint document) {
        var draft = new Draft(document);
        Sketch sketch = Sketch.of(type, null, null, document.tokens());
        String id = NewIds.after(type.wireName(), each -> document.place(each) != null);
        return sketch.component(id, Sites.anywhere(sketch, new Layout(draft)), draft);
    }

    /** Where adding would put them: a header at the top, a footer at the bottom, all else below what there is. */
    public Planned last(Blueprint document) {
        return planned(document, layout -> Sites.anywhere(footprint, layout));
    }

    /** Below all that is in a component. */
    public Planned inside(String parent, Blueprint document) {
        return beside(Relation.INSIDE, parent, document);
    }

    /** Below a component, and behind it in the tree. */
    public Planned below(String sibling, Blueprint document) {
        return beside(Relation.BELOW, sibling, document);
    }

    /** Above a component, and before it in the tree. */
    public Planned above(String sibling, Blueprint document) {
        return beside(Relation.ABOVE, sibling, document);
    }

    private Planned beside(Relation relation, String other, Blueprint document) {
        return document.place(other) == null
                ? Planned.refused(Code.NO_TARGET, "There is no component " + other + ".")
                : planned(document, layout -> Sites.beside(relation, other, footprint, layout));
    }

    /**
     * As duplicating would put them: to the right of what they are copies of where there is room, else below.
     *
     * @param originals the ids of what they are copies of; those of another parent than the first, and those that are not
     *     there, do not count
     */
    public Planned nextTo(List<String> originals, Blueprint document) {
        List<Component> by = new ArrayList<>();
        for (String id : originals) {
            Component component = document.component(id);
            boolean beside = by.isEmpty() || Objects.equals(document.parent(by.getFirst().id()), document.parent(id));
            if (component != null && beside) {
                by.add(component);
            }
        }
        return by.isEmpty() ? inPlace(document) : planned(document, layout -> nextTo(by, layout));
    }

    private Site nextTo(List<Component> originals, Layout layout) {
        Component lowest = originals.getFirst();
        Box round = layout.box(lowest);
        int index = 0;
        for (Component each : originals) {
            round = round.union(layout.box(each));
            lowest = each.box().bottom() > lowest.box().bottom() ? each : lowest;
            index = Math.max(index, Scratch.place(layout.document(), each.id()).index() + 1);
        }
        String parent = layout.document().parent(lowest.id());
        Box right = box().movedTo(round.right() + layout.spacing(), round.y());
        if (new Reach(layout).isFree(parent, index, right, round, List.of())) {
            return new Site(parent, index, right, null, false);
        }
        Box below = box().movedTo(round.x(), Math.ceil(round.bottom() + layout.spacing() - 1e-9));
        return new Site(parent, index, below, lowest.id(), true);
    }

    /** Where they come from, in what lies there and can hold them; below what is in their way there. */
    public Planned inPlace(Blueprint document) {
        Box frame = document.frame().box();
        double x = Math.clamp(box().x(), 0, Math.max(0, frame.width() - box().width()));
        return at(x, Math.max(0, box().y()), document);
    }

    /** With their upper left corner at a point of the screen, in what lies there and can hold them; below what is in their way there. */
    public Planned at(double x, double y, Blueprint document) {
        return planned(document, layout -> free(null, box().movedTo(x, y), layout));
    }

    private static Site free(@Nullable String parent, Box to, Layout layout) {
        Component[] holder = {null};
        double[] lowest = {Double.NEGATIVE_INFINITY};
        layout.document().forEachChild(parent, each -> {
            Box box = layout.box(each);
            if (each.visual().isVisible() && box.crosses(to, Peer.TOLERANCE)) {
                boolean holds = each.type().isContainerLike() && each.type() != ComponentType.IMAGE && box.contains(to, Peer.TOLERANCE);
                holder[0] = holds ? each : holder[0];
                lowest[0] = holds ? lowest[0] : Math.max(lowest[0], box.bottom());
            }
        });
        boolean isFree = lowest[0] == Double.NEGATIVE_INFINITY;
        if (isFree && holder[0] != null) {
            return free(holder[0].id(), to, layout);
        }
        int count = layout.document().childCount(parent);
        Box site = isFree ? to : to.movedTo(to.x(), Math.ceil(lowest[0] + layout.spacing() - 1e-9));
        return new Site(parent, count, site, null, !isFree);
    }

    private Planned planned(Blueprint document, Function<Layout, @Nullable Site> find) {
        var draft = new Draft(document);
        var layout = new Layout(draft);
        Site site = find.apply(layout);
        if (site == null) {
            return Planned.refused(Code.VERIFY_FAILED, "There is no room there.");
        }
        if (site.makesRoom()) {
            Component beside = site.beside() == null ? null : draft.required(site.beside());
            new PushDown(layout).admit(site.parent(), beside, site.index(), List.of(site.box()), List.of());
        }
        List<Edit> edits = new ArrayList<>(layout.edits());
        double dx = site.box().x() - box().x();
        double dy = site.box().y() - box().y();
        Set<String> given = new HashSet<>();
        int index = site.index();
        for (JsonObject component : components) {
            JsonObject copy = Copies.of(component, dx, dy, id -> free(id, each -> document.place(each) != null || given.contains(each), given));
            edits.add(new InsertComponent(resized(copy, site.box()), site.parent(), index++));
        }
        return Planned.of(edits);
    }

    private static String free(String id, Predicate<String> taken, Set<String> given) {
        String free = taken.test(id) ? NewIds.after(id, taken) : id;
        given.add(free);
        return free;
    }

    /** The one component that there is with the width that its place leaves it. */
    private JsonObject resized(JsonObject component, Box site) {
        return site.width() != box().width() && component.get("bbox") instanceof JsonArray bbox
                ? component.with("bbox", bbox.with(2, JsonNumber.of(site.width())))
                : component;
    }
}
