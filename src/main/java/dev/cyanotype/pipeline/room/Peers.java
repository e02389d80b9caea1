package dev.cyanotype.pipeline.room;

import dev.cyanotype.blueprint.BlueprintView;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.Place;
import dev.cyanotype.geometry.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The children of one parent that touch an area, in drawing order, and which of them lies in which. */
public final class Peers {
    /** The number of children up to which all are looked at rather than asked of the index. */
    private static final int FEW = 24;

    private final List<Peer> all;
    /** Those that others can lie in. */
    private final List<Peer> containers = new ArrayList<>(4);

    private Peers(List<Peer> all) {
        this.all = all;
        for (Peer peer : all) {
            if (peer.component().type().isContainerLike()) {
                containers.add(peer);
            }
        }
    }

    /** The children of a parent (null: the screen) that touch an area, hidden ones included. */
    public static Peers touching(Layout layout, @Nullable String parent, Box area) {
        BlueprintView document = layout.document();
        List<Peer> all = new ArrayList<>(8);
        int count = document.childCount(parent);
        if (count <= FEW) {
            for (int i = 0; i < count; i++) {
                Component child = document.child(parent, i);
                Box box = layout.box(child);
                if (box.overlapX(area) >= 0 && box.overlapY(area) >= 0) {
                    all.add(new Peer(child, box, i));
                }
            }
            return new Peers(all);
        }
        layout.near(area, entry -> {
            Place place = document.place(entry.id());
            if (place != null && java.util.Objects.equals(place.parent(), parent)) {
                all.add(new Peer(document.required(entry.id()), entry.box(), place.index()));
            }
        });
        all.sort(Comparator.comparingInt(Peer::index));
        return new Peers(all);
    }

    public List<Peer> all() {
        return all;
    }

    /** The innermost of these that holds a box at an index, or null. What lies in the area has its holder in it too. */
    public @Nullable Peer holder(Peer of) {
        Peer innermost = null;
        for (Peer each : containers) {
            if (each.index() != of.index() && each.holds(of) && !each.isHidden() && (innermost == null || isWithin(each, innermost))) {
                innermost = each;
            }
        }
        return innermost;
    }

    private static boolean isWithin(Peer inner, Peer outer) {
        double a = inner.box().width() * inner.box().height();
        double b = outer.box().width() * outer.box().height();
        return a < b || a == b && inner.index() > outer.index();
    }

    /** Those that lie in one of them, at whatever remove; none where it is hidden itself. */
    public List<Peer> contents(Peer of) {
        List<Peer> contents = new ArrayList<>(0);
        if (of.component().type().isContainerLike() && !of.isHidden()) {
            for (Peer each : all) {
                if (of.holds(each)) {
                    contents.add(each);
                }
            }
        }
        return contents;
    }

    /** Whether two lie side by side: in the same one of the others, or in none. */
    static boolean isSame(@Nullable Peer a, @Nullable Peer b) {
        return a == null ? b == null : b != null && a.index() == b.index();
    }
}
