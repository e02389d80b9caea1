package dev.cyanotype.rules;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.Place;
import dev.cyanotype.blueprint.Tokens;
import dev.cyanotype.geometry.Box;
import org.jspecify.annotations.Nullable;

/**
 * One state of a document as the rules see it, with what several of them derive from it. For one thread, as long as one
 * verification takes.
 */
final class Scene {
    private final Blueprint blueprint;
    private final Neighbours neighbours;
    private final boolean pairsBothWays;
    private final Lineage lineage;

    private @Nullable Legibility legibility;
    private @Nullable Tokens tokens;
    private @Nullable Palette palette;
    private @Nullable Box frame;

    private @Nullable Component current;
    private @Nullable Component parentOfCurrent;
    private int indexOfCurrent;

    /**
     * @param neighbours how siblings are found
     * @param pairsBothWays whether a pair is to be found from either of the two, or from the later alone
     * @param lineage where the components come from
     */
    Scene(Blueprint blueprint, Neighbours neighbours, boolean pairsBothWays, Lineage lineage) {
        this.blueprint = blueprint;
        this.neighbours = neighbours;
        this.pairsBothWays = pairsBothWays;
        this.lineage = lineage;
    }

    /** A state by itself, looked at the quick way. */
    static Scene of(Blueprint blueprint) {
        return new Scene(blueprint, Neighbours.INDEXED, false, Lineage.NONE);
    }

    Blueprint blueprint() {
        return blueprint;
    }

    Lineage lineage() {
        return lineage;
    }

    Legibility legibility() {
        Legibility known = legibility;
        if (known == null) {
            known = new Legibility(this);
            legibility = known;
        }
        return known;
    }

    Tokens tokens() {
        Tokens known = tokens;
        if (known == null) {
            known = blueprint.tokens();
            tokens = known;
        }
        return known;
    }

    Palette palette() {
        Palette known = palette;
        if (known == null) {
            known = Palette.of(tokens());
            palette = known;
        }
        return known;
    }

    /** The frame as a box. */
    Box frame() {
        Box known = frame;
        if (known == null) {
            known = blueprint.frame().box();
            frame = known;
        }
        return known;
    }

    /** Says where the component stands that is checked next, so that it need not be looked up again. */
    void stand(Component component, @Nullable Component parent, int index) {
        current = component;
        parentOfCurrent = parent;
        indexOfCurrent = index;
    }

    /** Looks up where the component stands that is checked next. */
    void stand(Component component) {
        if (component != current) {
            Place place = place(component);
            stand(component, parentAt(place), place.index());
        }
    }

    private Place place(Component component) {
        Place place = blueprint.place(component.id());
        if (place == null) {
            throw new IllegalArgumentException("no component " + component.id());
        }
        return place;
    }

    private @Nullable Component parentAt(Place place) {
        String parent = place.parent();
        return parent == null ? null : blueprint.required(parent);
    }

    /** The component around one, or null on the screen itself. */
    @Nullable Component parent(Component component) {
        return component == current ? parentOfCurrent : parentAt(place(component));
    }

    /** The index of a component among its siblings. */
    int index(Component component) {
        return component == current ? indexOfCurrent : place(component).index();
    }

    /** Whether a component is hidden, by itself or by an ancestor. */
    boolean isHidden(Component component) {
        Component at = component;
        while (at != null) {
            if (!at.visual().isVisible()) {
                return true;
            }
            at = parent(at);
        }
        return false;
    }

    /** Gives the siblings that cross a component: all of them, or those before it, as pairs are to be found. */
    void pairs(Component component, Neighbours.Visitor visit) {
        crossing(component, pairsBothWays ? Integer.MAX_VALUE : index(component), component.box(), visit);
    }

    /** Gives the siblings before a component that cross it, found the quick way whatever the other way is. */
    void earlier(Component component, Neighbours.Visitor visit) {
        int index = index(component);
        if (index > 0) {
            Component parent = parent(component);
            Neighbours.INDEXED.find(blueprint, parent == null ? null : parent.id(), index, component.box(), visit);
        }
    }

    /** Gives the siblings, and the component itself if it does, that cross an area. */
    void crossing(Component component, Box area, Neighbours.Visitor visit) {
        crossing(component, Integer.MAX_VALUE, area, visit);
    }

    private void crossing(Component component, int limit, Box area, Neighbours.Visitor visit) {
        if (limit > 0) {
            Component parent = parent(component);
            neighbours.find(blueprint, parent == null ? null : parent.id(), limit, area, visit);
        }
    }
}
