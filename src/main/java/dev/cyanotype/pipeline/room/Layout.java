package dev.cyanotype.pipeline.room;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.Draft;
import dev.cyanotype.blueprint.Frame;
import dev.cyanotype.blueprint.Place;
import dev.cyanotype.edit.Edit;
import dev.cyanotype.geometry.Box;
import dev.cyanotype.geometry.SpatialIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The boxes of a document as they would be after what is planned so far. The document is left as it is; what was planned
 * comes out as {@linkplain #edits edits}.
 */
public final class Layout {
    private final Draft draft;
    private final double spacing;
    private final Frame frame;
    private final Map<String, Box> boxes = new HashMap<>();
    private final List<Shift> shifts = new ArrayList<>(2);

    private double frameHeight;
    private SpatialIndex space;
    /** What is not in the index yet: it is brought up to date when it is asked. */
    private final List<Shift> unindexed = new ArrayList<>(2);

    /** One component from one box to another, all below it moved along. */
    record Shift(String id, Box from, Box to) {}

    public Layout(Draft draft) {
        this.draft = draft;
        this.spacing = draft.tokens().baseSpacing();
        this.frame = draft.frame();
        this.frameHeight = frame.height();
        this.space = draft.space();
    }

    public Draft document() {
        return draft;
    }

    /** The unit of distance of the document, in pixels. */
    public double spacing() {
        return spacing;
    }

    public Box frame() {
        return new Box(0, 0, frame.width(), frameHeight);
    }

    public Box box(Component component) {
        Box changed = boxes.get(component.id());
        return changed == null ? component.box() : changed;
    }

    /** The box of a component that must be there. */
    public Box box(String id) {
        Box changed = boxes.get(id);
        return changed == null ? draft.required(id).box() : changed;
    }

    /** A component that must be there, among its siblings. */
    public Peer peer(Component component) {
        return peer(component, box(component));
    }

    /** The same, taken to lie in a box. */
    Peer peer(Component component, Box box) {
        Place place = draft.place(component.id());
        if (place == null) {
            throw new IllegalArgumentException("no component " + component.id());
        }
        return new Peer(component, box, place.index());
    }

    /** Makes the frame at least so high. */
    void growFrame(double height) {
        frameHeight = Math.max(frameHeight, height);
    }

    /** Gives a component another box; where its corner moves, all below it moves along. */
    public void shift(Component component, Box to) {
        Box from = box(component);
        if (from.equals(to)) {
            return;
        }
        shifts.add(new Shift(component.id(), from, to));
        put(component.id(), from, to);
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        if (dx != 0 || dy != 0) {
            draft.forEachChild(component.id(), child -> follow(child, dx, dy));
        }
    }

    private void follow(Component component, double dx, double dy) {
        Box from = box(component);
        put(component.id(), from, from.movedBy(dx, dy));
        draft.forEachChild(component.id(), child -> follow(child, dx, dy));
    }

    /**
     * Moves a component with all that lies in it.
     *
     * @return the ids of the siblings that lay in it
     */
    public List<String> carry(Peer peer, double dx, double dy) {
        List<String> carried = new ArrayList<>(0);
        if (peer.component().type().isContainerLike()) {
            for (Peer each : Peers.touching(this, draft.parent(peer.id()), peer.box()).contents(peer)) {
                shift(each.component(), each.box().movedBy(dx, dy));
                carried.add(each.id());
            }
        }
        shift(peer.component(), peer.box().movedBy(dx, dy));
        return carried;
    }

    private void put(String id, Box from, Box to) {
        boxes.put(id, to);
        unindexed.add(new Shift(id, from, to));
    }

    /** Gives every component whose box touches an area, in no particular order. */
    void near(Box area, Consumer<SpatialIndex.Entry> found) {
        for (Shift shift : unindexed) {
            space = space.moved(shift.id, shift.from, shift.to);
        }
        unindexed.clear();
        space.query(area, found);
    }

    /** Whether a component cannot be seen: itself or one that it is in is hidden, and no rule of place holds for it. */
    public boolean isHidden(Component component) {
        if (!component.visual().isVisible()) {
            return true;
        }
        for (String at = draft.parent(component.id()); at != null; at = draft.parent(at)) {
            if (!draft.required(at).visual().isVisible()) {
                return true;
            }
        }
        return false;
    }

    /** Whether anything is planned. */
    public boolean isChanged() {
        return !shifts.isEmpty() || frameHeight != frame.height();
    }

    /** The literal edits that lead from the document to this layout, in an order in which they can be made one by one. */
    public List<Edit> edits() {
        return LayoutEdits.of(this, shifts);
    }

    @Nullable Frame grownFrame() {
        return frameHeight == frame.height() ? null : new Frame(frame.width(), frameHeight);
    }
}
