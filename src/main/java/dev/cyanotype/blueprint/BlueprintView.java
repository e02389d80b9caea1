package dev.cyanotype.blueprint;

import dev.cyanotype.geometry.Box;
import dev.cyanotype.geometry.SpatialIndex;
import dev.cyanotype.json.JsonObject;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A blueprint that can be asked: a finished one, or one that is being changed. A null parent is the screen itself. */
public interface BlueprintView {

    /** The component with an id, as it stands now, or null. Its children may be out of date in a {@link Draft}: ask for them here. */
    @Nullable Component component(String id);

    /** Where a component stands, or null where there is none of that id. */
    @Nullable Place place(String id);

    int childCount(@Nullable String parent);

    /** The child at an index, which has to be there. */
    Component child(@Nullable String parent, int index);

    /** Gives the children in drawing order. */
    void forEachChild(@Nullable String parent, Consumer<Component> visit);

    /** Gives every component of a type in document order, a parent before its children. */
    void forEach(ComponentType type, Consumer<Component> visit);

    /** The number of components of a type. */
    int count(ComponentType type);

    /** The number of all components. */
    int count();

    /** The component of a type at an index in document order, or null where there are fewer. */
    @Nullable Component nth(ComponentType type, int index);

    /** Gives every component whose box touches an area, in no particular order. */
    void near(Box area, Consumer<SpatialIndex.Entry> found);

    /** The members of the screen, the components' place taken by a hole. */
    JsonObject members();

    Frame frame();

    /** The component that must be there. */
    default Component required(String id) {
        Component component = component(id);
        if (component == null) {
            throw new IllegalArgumentException("no component " + id);
        }
        return component;
    }

    default @Nullable String parent(String id) {
        Place place = place(id);
        return place == null ? null : place.parent();
    }

    /** Gives a component and all below it, a parent before its children. */
    default void forEachInSubtree(Component top, Consumer<Component> visit) {
        visit.accept(top);
        forEachChild(top.id(), child -> forEachInSubtree(child, visit));
    }

    /** Gives every component in document order, a parent before its children. */
    default void forEachComponent(Consumer<Component> visit) {
        forEachChild(null, top -> forEachInSubtree(top, visit));
    }

    /** Whether {@code id} is {@code ancestor} or lies below it. */
    default boolean isWithin(String id, String ancestor) {
        for (String at = id; at != null; at = parent(at)) {
            if (at.equals(ancestor)) {
                return true;
            }
        }
        return false;
    }

    default Tokens tokens() {
        return Tokens.of(members());
    }

    /** The screen's own look. */
    default Visual look() {
        return Visual.of(members().get("visual"));
    }
}
