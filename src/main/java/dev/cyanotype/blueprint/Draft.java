package dev.cyanotype.blueprint;

import dev.cyanotype.geometry.Box;
import dev.cyanotype.geometry.SpatialIndex;
import dev.cyanotype.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A blueprint that is being changed: changes to single components are gathered, so that many of them to one component copy
 * its path once, and are built into the tree when its structure changes or when the result is asked for.
 *
 * <p>Mutable, for one thread; what it was started from is not touched.
 */
public final class Draft implements BlueprintView {
    private final Map<String, Component> pending = new LinkedHashMap<>();
    private Blueprint base;
    private SpatialIndex space;

    public Draft(Blueprint base) {
        this.base = base;
        this.space = base.space();
    }

    private Draft(Draft other) {
        this.base = other.base;
        this.space = other.space;
        this.pending.putAll(other.pending);
    }

    /** Another draft of the same state, to try something on. */
    public Draft copied() {
        return new Draft(this);
    }

    /** The index of all boxes as they stand now. */
    public SpatialIndex space() {
        return space;
    }

    /** The blueprint with all changes so far. */
    public Blueprint build() {
        for (Component after : pending.values()) {
            base = base.replaced(base.required(after.id()), with(base.required(after.id()), after), space);
        }
        pending.clear();
        space = base.space();
        return base;
    }

    private static Component with(Component now, Component after) {
        return now.children() == after.children() ? after : now.withMembers(after.members());
    }

    /** Changes the members of the screen. */
    public void setMembers(JsonObject changed) {
        base = base.withMembers(changed);
    }

    /** Changes the members of one component; its id and type stay. */
    public void setMembers(String id, JsonObject changed) {
        Component before = required(id);
        Component after = before.withMembers(changed);
        if (!before.box().equals(after.box())) {
            space = space.moved(id, before.box(), after.box());
        }
        pending.put(id, after);
    }

    /** Puts a component and all below it in, written as it is. */
    public void insert(@Nullable String parent, int index, Component component) {
        base = build().inserted(parent, index, component);
        space = base.space();
    }

    /** Takes a component and all below it out. */
    public void remove(String id) {
        base = build().removed(id);
        space = base.space();
    }

    /** The component as it would be written among the children of a parent. */
    public Component laidOutIn(@Nullable String parent, Component component) {
        return build().laidOutIn(parent, component);
    }

    /** The component with its children as they are now, which {@link #component} may not give. */
    public Component whole(String id) {
        return build().required(id);
    }

    @Override
    public @Nullable Component component(String id) {
        Component changed = pending.get(id);
        return changed == null ? base.component(id) : changed;
    }

    private Component current(Component component) {
        Component changed = pending.get(component.id());
        return changed == null ? component : changed;
    }

    @Override
    public @Nullable Place place(String id) {
        return base.place(id);
    }

    @Override
    public int childCount(@Nullable String parent) {
        return base.childCount(parent);
    }

    @Override
    public Component child(@Nullable String parent, int index) {
        return current(base.child(parent, index));
    }

    @Override
    public void forEachChild(@Nullable String parent, Consumer<Component> visit) {
        base.forEachChild(parent, child -> visit.accept(current(child)));
    }

    @Override
    public void forEach(ComponentType type, Consumer<Component> visit) {
        base.forEach(type, component -> visit.accept(current(component)));
    }

    @Override
    public int count(ComponentType type) {
        return base.count(type);
    }

    @Override
    public int count() {
        return base.count();
    }

    @Override
    public @Nullable Component nth(ComponentType type, int index) {
        Component component = base.nth(type, index);
        return component == null ? null : current(component);
    }

    @Override
    public void near(Box area, Consumer<SpatialIndex.Entry> found) {
        space.query(area, found);
    }

    @Override
    public JsonObject members() {
        return base.members();
    }

    @Override
    public Frame frame() {
        return base.frame();
    }
}
