package dev.cyanotype.pipeline.plan;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.ComponentType;
import dev.cyanotype.blueprint.Draft;
import dev.cyanotype.blueprint.Place;
import dev.cyanotype.blueprint.Visual;
import dev.cyanotype.geometry.Box;
import dev.cyanotype.pipeline.room.Layout;
import dev.cyanotype.pipeline.room.Peer;
import dev.cyanotype.pipeline.room.Peers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What components are drawn on, fills that are planned included: the siblings before them that they lie on, their parent's fill
 * and what that lies on, and so on to the screen's look and white. Null stands for a picture, of which there is no telling.
 */
final class Backdrop {
    private final Draft draft;
    private final Layout layout;
    private final Map<String, Paint> planned = new HashMap<>(4);
    private @Nullable Paint screen;

    Backdrop(Draft draft) {
        this.draft = draft;
        this.layout = new Layout(draft);
    }

    /** A component is to get a fill. */
    void plan(String id, Paint fill) {
        planned.put(id, fill);
    }

    /** The screen is to get a fill. */
    void planScreen(Paint fill) {
        screen = fill;
    }

    Layout layout() {
        return layout;
    }

    /** A component's own fill, or null. */
    @Nullable Paint fill(Component component) {
        Paint given = planned.get(component.id());
        return given != null ? given : Paint.of(component.visual());
    }

    /** What the text of a component is seen on. */
    @Nullable Paint ground(Component component) {
        return on(component, fill(component), component);
    }

    /** What a component is drawn on. */
    @Nullable Paint behind(Component component) {
        Place place = draft.place(component.id());
        return place == null ? screen() : behind(place.parent(), place.index(), component.box());
    }

    /** What a box is drawn on at an index among the children of a parent. */
    @Nullable Paint behind(@Nullable String parent, int index, Box box) {
        List<Peer> earlier = Peers.touching(layout, parent, box).all();
        for (int i = earlier.size() - 1; i >= 0; i--) {
            Peer peer = earlier.get(i);
            if (peer.index() < index && peer.box().contains(box, Peer.TOLERANCE) && paints(peer.component())) {
                return on(peer.component(), fill(peer.component()), peer.component());
            }
        }
        if (parent == null) {
            return screen();
        }
        Component holder = draft.required(parent);
        return on(holder, fill(holder), holder);
    }

    private @Nullable Paint on(Component component, @Nullable Paint fill, Component of) {
        if (fill != null && fill.isOpaque()) {
            return fill;
        }
        if (isPicture(component)) {
            return null;
        }
        Paint behind = behind(of);
        return fill == null || behind == null ? behind : fill.over(behind);
    }

    private boolean paints(Component component) {
        return component.visual().isVisible() && (fill(component) != null || isPicture(component));
    }

    private static boolean isPicture(Component component) {
        Visual visual = component.visual();
        return (component.type() == ComponentType.IMAGE || component.type() == ComponentType.HERO) && visual.has("image_url");
    }

    private Paint screen() {
        Paint given = screen;
        Paint fill = given != null ? given : Paint.of(draft.look());
        return fill == null ? Paint.WHITE : fill.over(Paint.WHITE);
    }
}
