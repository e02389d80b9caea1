package dev.cyanotype.rules;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.ComponentList;
import dev.cyanotype.blueprint.Place;
import dev.cyanotype.geometry.Box;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How the components among the children of one parent are found that cross an area. */
enum Neighbours {
    /** By looking at each. */
    SCANNED {
        @Override
        void find(Blueprint in, @Nullable String parent, int limit, Box area, Visitor visit) {
            scan(in.childrenOf(parent), limit, area, visit);
        }
    },
    /** Through the index of boxes, where there are many. */
    INDEXED {
        @Override
        void find(Blueprint in, @Nullable String parent, int limit, Box area, Visitor visit) {
            ComponentList siblings = in.childrenOf(parent);
            if (siblings.size() <= FEW) {
                siblings.forEach(new Scan(limit, area, visit));
                return;
            }
            if (limit <= FEW) {
                scan(siblings, limit, area, visit);
                return;
            }
            in.near(area, entry -> {
                if (entry.box().crosses(area, HALF_A_PIXEL)) {
                    Place place = in.place(entry.id());
                    if (place != null && place.index() < limit && Objects.equals(place.parent(), parent)) {
                        visit.visit(siblings.get(place.index()), place.index());
                    }
                }
            });
        }
    };

    /** By how much boxes may cross, or stick out, before it counts. */
    static final double HALF_A_PIXEL = 0.5;

    private static final int FEW = 40;

    /** Takes one sibling and its index among the children of its parent. */
    interface Visitor {
        void visit(Component sibling, int index);
    }

    /**
     * Gives the visible and the hidden children of a parent that cross an area by more than half a pixel, in no particular order.
     *
     * @param parent the parent's id, or null for the screen
     * @param limit the index from which on none is given
     */
    abstract void find(Blueprint in, @Nullable String parent, int limit, Box area, Visitor visit);

    private static void scan(ComponentList siblings, int limit, Box area, Visitor visit) {
        int index = 0;
        for (Component sibling : siblings) {
            if (index == limit) {
                return;
            }
            if (area.crosses(sibling.box(), HALF_A_PIXEL)) {
                visit.visit(sibling, index);
            }
            index++;
        }
    }

    /** Looks at siblings as they are given, in their order. */
    private static final class Scan implements Consumer<Component> {
        private final int limit;
        private final Box area;
        private final Visitor visit;
        private int index;

        Scan(int limit, Box area, Visitor visit) {
            this.limit = limit;
            this.area = area;
            this.visit = visit;
        }

        @Override
        public void accept(Component sibling) {
            int at = index++;
            if (at < limit && area.crosses(sibling.box(), HALF_A_PIXEL)) {
                visit.visit(sibling, at);
            }
        }
    }
}
