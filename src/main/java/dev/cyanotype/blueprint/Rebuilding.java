package dev.cyanotype.blueprint;

import dev.cyanotype.geometry.LayeredMap;
import dev.cyanotype.geometry.SpatialIndex;
import dev.cyanotype.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The paths that are copied and the indexes that are kept up when a blueprint changes. */
final class Rebuilding {
    private Rebuilding() {}

    /** The components of the screen with one, anywhere in the tree, exchanged for another of its id. */
    static ComponentList replaced(Blueprint blueprint, Component after) {
        Place place = blueprint.place(after.id());
        if (place == null) {
            throw new IllegalArgumentException("no component " + after.id());
        }
        return withChildren(blueprint, place.parent(), blueprint.childrenOf(place.parent()).with(place.index(), after));
    }

    /** The components of the screen where a parent has other children. */
    static ComponentList withChildren(Blueprint blueprint, @Nullable String parent, ComponentList children) {
        return parent == null ? children : replaced(blueprint, blueprint.required(parent).withChildren(children));
    }

    static LayeredMap<String, Place> placed(LayeredMap<String, Place> places, @Nullable String parent, int index, Component top) {
        LayeredMap<String, Place> changed = places.with(top.id(), new Place(parent, index));
        int i = 0;
        for (Component child : top.children()) {
            changed = placed(changed, top.id(), i++, child);
        }
        return changed;
    }

    static LayeredMap<String, Place> unplaced(LayeredMap<String, Place> places, Component top) {
        LayeredMap<String, Place> changed = places.without(top.id());
        for (Component child : top.children()) {
            changed = unplaced(changed, child);
        }
        return changed;
    }

    static SpatialIndex indexed(SpatialIndex space, Component top) {
        SpatialIndex changed = space.with(top.id(), top.box());
        for (Component child : top.children()) {
            changed = indexed(changed, child);
        }
        return changed;
    }

    static SpatialIndex unindexed(SpatialIndex space, Component top) {
        SpatialIndex changed = space.without(top.id(), top.box());
        for (Component child : top.children()) {
            changed = unindexed(changed, child);
        }
        return changed;
    }

    /** A blueprint of components, its indexes built afresh; null where two of them have one id. */
    static @Nullable Blueprint built(Blueprint.Surroundings around, JsonObject members, ComponentList components) {
        Map<String, Place> places = HashMap.newHashMap(components.total());
        List<SpatialIndex.Entry> entries = new ArrayList<>(components.total());
        collect(null, components, places, entries);
        if (places.size() < entries.size()) {
            return null;
        }
        return new Blueprint(around, members, components, LayeredMap.over(places), SpatialIndex.of(entries), Stamps.fresh());
    }

    private static void collect(
            @Nullable String parent, ComponentList components, Map<String, Place> places, List<SpatialIndex.Entry> entries) {
        int i = 0;
        for (Component component : components) {
            places.put(component.id(), new Place(parent, i++));
            entries.add(new SpatialIndex.Entry(component.id(), component.box()));
            collect(component.id(), component.children(), places, entries);
        }
    }

    static Blueprint copied(Blueprint blueprint) {
        Blueprint copy = built(blueprint.around(), blueprint.members(), copied(blueprint.components()));
        if (copy == null) {
            throw new IllegalStateException("a blueprint with two components of one id");
        }
        return copy;
    }

    private static ComponentList copied(ComponentList components) {
        List<Component> copies = new ArrayList<>(components.size());
        for (Component component : components) {
            copies.add(Component.of(component.members(), copied(component.children()), component.gap()));
        }
        return ComponentList.of(copies);
    }
}
