package dev.cyanotype.blueprint;

import dev.cyanotype.geometry.Box;
import dev.cyanotype.geometry.LayeredMap;
import dev.cyanotype.geometry.SpatialIndex;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.Utf8Sink;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One screen as an immutable value: its members as written, its components, its frame, and the indexes that find a component
 * by id and by place.
 *
 * <p>A change gives a new value that shares all it can with this one. Component ids are unique and every box is finite:
 * {@link Blueprints} makes blueprints of files and refuses others.
 */
public final class Blueprint implements BlueprintView {
    private final Surroundings around;
    private final JsonObject members;
    private final ComponentList components;
    private final LayeredMap<String, Place> places;
    private final SpatialIndex space;
    private final Stamps stamps;

    private @Nullable Fragment fragment;
    private byte @Nullable [] digest;

    /**
     * What does not change with an edit.
     *
     * @param before the text before the screen's object in the file
     * @param after the text behind it
     * @param firstFrame the frame of a file that does not state one
     */
    record Surroundings(String before, String after, Frame firstFrame) {}

    Blueprint(
            Surroundings around,
            JsonObject members,
            ComponentList components,
            LayeredMap<String, Place> places,
            SpatialIndex space,
            Stamps stamps) {
        this.around = around;
        this.members = members;
        this.components = components;
        this.places = places;
        this.space = space;
        this.stamps = stamps;
    }

    @Override
    public JsonObject members() {
        return members;
    }

    public ComponentList components() {
        return components;
    }

    public Stamps stamps() {
        return stamps;
    }

    SpatialIndex space() {
        return space;
    }

    @Override
    public Frame frame() {
        Frame stated = Frames.stated(members);
        return stated == null ? around.firstFrame() : stated;
    }

    /** The frame of the first state, which holds where {@code meta.screen} does not state one. */
    public Frame firstFrame() {
        return around.firstFrame();
    }

    @Override
    public @Nullable Component component(String id) {
        Place place = places.get(id);
        if (place == null) {
            return null;
        }
        ComponentList siblings = childrenOf(place.parent());
        int index = indexAmong(siblings, id, place);
        return siblings.get(index);
    }

    @Override
    public @Nullable Place place(String id) {
        Place place = places.get(id);
        if (place == null) {
            return null;
        }
        int index = indexAmong(childrenOf(place.parent()), id, place);
        return index == place.index() ? place : new Place(place.parent(), index);
    }

    /** The index kept with a place is a hint: insertions and removals before it leave it behind. */
    private static int indexAmong(ComponentList siblings, String id, Place place) {
        int index = siblings.indexOf(id, place.index());
        if (index < 0) {
            throw new IllegalStateException("the index of ids is off at " + id);
        }
        return index;
    }

    /** The children of a component that must be there, or of the screen for null. */
    public ComponentList childrenOf(@Nullable String parent) {
        return parent == null ? components : required(parent).children();
    }

    @Override
    public int childCount(@Nullable String parent) {
        return childrenOf(parent).size();
    }

    @Override
    public Component child(@Nullable String parent, int index) {
        return childrenOf(parent).get(index);
    }

    @Override
    public void forEachChild(@Nullable String parent, Consumer<Component> visit) {
        childrenOf(parent).forEach(visit);
    }

    @Override
    public void forEachInSubtree(Component top, Consumer<Component> visit) {
        visit.accept(top);
        for (Component child : top.children()) {
            forEachInSubtree(child, visit);
        }
    }

    @Override
    public void forEach(ComponentType type, Consumer<Component> visit) {
        components.forEach(type, visit);
    }

    @Override
    public int count(ComponentType type) {
        return components.total(type);
    }

    @Override
    public int count() {
        return components.total();
    }

    @Override
    public @Nullable Component nth(ComponentType type, int index) {
        return components.nth(type, index);
    }

    @Override
    public void near(Box area, Consumer<SpatialIndex.Entry> found) {
        space.query(area, found);
    }

    /** The blueprint with other members of its own, the hole for the components among them. */
    public Blueprint withMembers(JsonObject changed) {
        return new Blueprint(around, changed, components, places, space, stamps.changed(Aspect.SCREEN));
    }

    /** The blueprint with other members of one component. */
    public Blueprint withComponent(String id, JsonObject changed) {
        Component before = required(id);
        Component after = before.withMembers(changed);
        boolean still = before.box().equals(after.box());
        return replaced(before, after, still ? space : space.moved(id, before.box(), after.box()));
    }

    /** The blueprint with a component exchanged for a changed one, and the index of boxes that goes with it. */
    Blueprint replaced(Component before, Component after, SpatialIndex changedSpace) {
        return new Blueprint(
                around, members, Rebuilding.replaced(this, after), places, changedSpace, stampsAfter(before, after));
    }

    private Stamps stampsAfter(Component before, Component after) {
        Stamps changed = stamps;
        if (before.members().get("text") != after.members().get("text")) {
            changed = changed.changed(Aspect.TEXT);
        }
        if (!before.box().equals(after.box())) {
            changed = changed.changed(Aspect.GEOMETRY);
        }
        if (before.members().get("visual") != after.members().get("visual")) {
            changed = changed.changed(Aspect.STYLE);
        }
        if (before.members().get("role") != after.members().get("role")) {
            changed = changed.changed(Aspect.STRUCTURE);
        }
        return changed;
    }

    /** The blueprint with a component, and all below it, put in as it is. */
    public Blueprint inserted(@Nullable String parent, int index, Component component) {
        LayeredMap<String, Place> changedPlaces = Rebuilding.placed(places, parent, index, component);
        SpatialIndex changedSpace = Rebuilding.indexed(space, component);
        ComponentList list = Rebuilding.withChildren(this, parent, childrenOf(parent).inserted(index, component));
        return new Blueprint(around, members, list, changedPlaces, changedSpace, Stamps.fresh());
    }

    /** The blueprint without a component and all below it. */
    public Blueprint removed(String id) {
        Component component = required(id);
        Place place = place(id);
        if (place == null) {
            throw new IllegalArgumentException("no component " + id);
        }
        ComponentList list =
                Rebuilding.withChildren(this, place.parent(), childrenOf(place.parent()).removed(place.index()));
        return new Blueprint(
                around,
                members,
                list,
                Rebuilding.unplaced(places, component),
                Rebuilding.unindexed(space, component),
                Stamps.fresh());
    }

    /** The component as it would stand among the children of {@code parent}: indented like them, on lines if they are. */
    public Component laidOutIn(@Nullable String parent, Component component) {
        JsonObject owner = parent == null ? members : required(parent).members();
        return Layouts.laidOut(component, owner, childrenOf(parent));
    }

    /**
     * The bytes to save, in UTF-8, as the pieces that are kept: after an edit only those that it touched are made anew. They are
     * to be written one behind the other, and not to be changed.
     */
    public List<byte[]> pieces() {
        List<byte[]> pieces = new ArrayList<>();
        pieces.add(around.before().getBytes(StandardCharsets.UTF_8));
        fragment().collect(pieces, components);
        pieces.add(around.after().getBytes(StandardCharsets.UTF_8));
        return pieces;
    }

    /** The bytes to save, in UTF-8, put together from their pieces. */
    public byte[] toBytes() {
        List<byte[]> pieces = pieces();
        int length = 0;
        for (byte[] piece : pieces) {
            length = Math.addExact(length, piece.length);
        }
        byte[] bytes = new byte[length];
        int at = 0;
        for (byte[] piece : pieces) {
            System.arraycopy(piece, 0, bytes, at, piece.length);
            at += piece.length;
        }
        return bytes;
    }

    private Fragment fragment() {
        Fragment known = fragment;
        if (known == null) {
            known = Fragment.of(members, new Utf8Sink(512));
            fragment = known;
        }
        return known;
    }

    /** The digest of the blueprint, {@code sha256:} and 64 hexadecimal digits; only what changed is computed. */
    public String digest(Digester digester) {
        byte[] known = digest;
        if (known == null) {
            known = digester.screen(members, components.isEmpty() ? null : components.digest(digester));
            digest = known;
        }
        return Digester.print(known);
    }

    /**
     * Lets go of what was derived from this state and is not part of another, which takes its place: digests and written forms.
     * Asked for again, they are derived again.
     */
    public void yieldTo(Blueprint next) {
        if (members != next.members) {
            fragment = null;
        }
        if (this != next) {
            digest = null;
        }
        components.yieldTo(next.components);
    }

    /** The same document built anew from its own text: nothing shared, nothing kept. */
    public Blueprint copied() {
        return Rebuilding.copied(this);
    }

    Surroundings around() {
        return around;
    }
}
