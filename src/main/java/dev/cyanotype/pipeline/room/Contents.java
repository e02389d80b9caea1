package dev.cyanotype.pipeline.room;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.Draft;
import dev.cyanotype.geometry.Box;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What lies in a component: its children, and the siblings that count as nested in it. */
public final class Contents {
    private Contents() {}

    /** The smallest box round all that can be seen in a component, or null where that is nothing. */
    public static @Nullable Box of(Layout layout, Component component) {
        List<Box> boxes = new ArrayList<>(0);
        Draft draft = layout.document();
        draft.forEachChild(component.id(), child -> {
            if (child.visual().isVisible()) {
                boxes.add(layout.box(child));
            }
        });
        if (component.type().isContainerLike()) {
            Peer self = layout.peer(component);
            for (Peer each : Peers.touching(layout, draft.parent(component.id()), self.box()).contents(self)) {
                if (!each.isHidden()) {
                    boxes.add(each.box());
                }
            }
        }
        Box round = null;
        for (Box box : boxes) {
            round = round == null ? box : round.union(box);
        }
        return round;
    }
}
