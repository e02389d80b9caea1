package dev.cyanotype.rules;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.Place;
import dev.cyanotype.blueprint.Visual;
import dev.cyanotype.geometry.Box;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What changes can have affected: for the screen and for components, the facets in which they may be seen otherwise. It may hold
 * too much, never too little; where neither a component nor a facet is in here, no rule that reads it can find otherwise.
 */
final class Scope {
    private static final int ALL = Facet.OF_A_COMPONENT;
    private static final int BOX = Facet.BOX.bit();
    private static final int FILL = Facet.FILL.bit();
    private static final int OPACITY = Facet.OPACITY.bit();
    private static final int VISIBILITY = Facet.VISIBILITY.bit();
    private static final int SIBLINGS = Facet.SIBLINGS.bit();
    private static final int BACKDROP = Facet.BACKDROP.bit();
    private static final int PAINT = BOX | FILL | OPACITY | VISIBILITY | SIBLINGS;
    /** All below was marked as far as it shows what is behind it. */
    private static final int WALKED_TO_FILLS = 1 << 30;
    /** All below was marked. */
    private static final int WALKED = 1 << 31;

    private final Blueprint before;
    private final Blueprint after;
    private final Neighbours neighbours = Neighbours.INDEXED;
    private final Marks marks = new Marks();
    private int screen;
    private int everywhere;

    private Scope(Blueprint before, Blueprint after) {
        this.before = before;
        this.after = after;
    }

    /** What the changes between two states can have affected. */
    static Scope of(Blueprint before, Blueprint after, Touched touched) {
        var scope = new Scope(before, after);
        scope.screen(touched.screen());
        for (Component top : touched.lineage().arrived()) {
            scope.arrived(top);
        }
        Marks causes = touched.components();
        for (int i = 0; i < causes.size(); i++) {
            scope.component(causes.id(i), causes.bits(i));
        }
        return scope;
    }

    /** The components and, for each, the bits of its facets. */
    Marks components() {
        return marks;
    }

    /** The facets of the screen itself. */
    int screen() {
        return screen;
    }

    /** The facets of the screen that every component may read. */
    int everywhere() {
        return everywhere;
    }

    private void screen(int causes) {
        screen = causes;
        everywhere = causes & ~ALL;
        if ((everywhere & Facet.FRAME.bit()) != 0 && before.frame().equals(after.frame())) {
            everywhere &= ~Facet.FRAME.bit();
        }
        if ((causes & FILL) != 0) {
            for (Component top : after.components()) {
                seenThrough(top, true);
            }
        }
    }

    private void arrived(Component top) {
        marks.add(top.id(), ALL);
        for (Component child : top.children()) {
            arrived(child);
        }
    }

    private void component(String id, int causes) {
        Component is = after.component(id);
        Component was = before.component(id);
        if (is != null) {
            marks.add(id, causes);
            if ((causes & BOX) != 0) {
                for (Component child : is.children()) {
                    marks.add(child.id(), Facet.PARENT_BOX.bit());
                }
            }
            if ((causes & VISIBILITY) != 0) {
                shown(is);
            }
            backdrops(is, causes);
        }
        if ((causes & PAINT) != 0) {
            onTop(is, was);
        }
    }

    /** A component that may have been hidden: it and all below it that shows now. */
    private void shown(Component top) {
        if (top.visual().isVisible()) {
            marks.add(top.id(), ALL);
            for (Component child : top.children()) {
                shown(child);
            }
        }
    }

    private void backdrops(Component component, int causes) {
        if ((causes & (FILL | OPACITY)) != 0) {
            marks.add(component.id(), BACKDROP);
            for (Component child : component.children()) {
                seenThrough(child, (causes & OPACITY) == 0);
            }
        }
        if ((causes & BOX) != 0) {
            seenThrough(component, true);
        }
    }

    /**
     * What shows what is behind a component: it and all below it, but for what an opaque fill is before.
     *
     * @param toFills whether opaque fills hide it; they do not where the opacity of something around them has changed, or where
     *     something around them, but behind nothing else, is translucent
     */
    private void seenThrough(Component component, boolean toFills) {
        Visual visual = component.visual();
        if (!visual.isVisible()) {
            return;
        }
        boolean hiding = toFills && visual.number("opacity", 1) >= 1;
        if (hiding && Layers.isOpaque(visual)) {
            return;
        }
        int had = marks.add(component.id(), BACKDROP | (toFills ? WALKED_TO_FILLS : WALKED));
        if ((had & (toFills ? WALKED | WALKED_TO_FILLS : WALKED)) == 0) {
            for (Component child : component.children()) {
                seenThrough(child, hiding);
            }
        }
    }

    /** The siblings that lie on a component, or did, where it paints or did. */
    private void onTop(@Nullable Component is, @Nullable Component was) {
        boolean paints = is != null && Legibility.paints(is);
        boolean painted = was != null && Legibility.paints(was);
        if (!paints && !painted) {
            return;
        }
        String here = is == null ? null : parent(after, is);
        String there = was == null ? null : parent(before, was);
        if (is != null && was != null && Objects.equals(here, there)) {
            Box box = is.box();
            Box old = was.box();
            if (box.equals(old)) {
                onTop(here, box, is, box, box);
            } else if (box.crosses(old, 0)) {
                onTop(here, box.union(old), is, box, old);
            } else {
                onTop(here, box, is, box, box);
                onTop(here, old, is, old, old);
            }
            return;
        }
        if (is != null) {
            onTop(here, is.box(), is, is.box(), is.box());
        }
        if (was != null) {
            onTop(there, was.box(), was, was.box(), was.box());
        }
    }

    private static @Nullable String parent(Blueprint in, Component component) {
        Place place = in.place(component.id());
        return place == null ? null : place.parent();
    }

    /** Those of the children of a parent in an area that lie in one of two boxes. */
    private void onTop(@Nullable String parent, Box area, Component under, Box one, Box another) {
        if (parent != null && after.place(parent) == null) {
            return;
        }
        neighbours.find(after, parent, Integer.MAX_VALUE, area, (sibling, index) -> {
            if (!sibling.id().equals(under.id())
                    && (one.contains(sibling.box(), Neighbours.HALF_A_PIXEL)
                            || another.contains(sibling.box(), Neighbours.HALF_A_PIXEL))) {
                seenThrough(sibling, true);
            }
        });
    }
}
