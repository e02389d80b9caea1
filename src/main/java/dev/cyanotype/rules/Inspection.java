package dev.cyanotype.rules;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.ComponentList;
import org.jspecify.annotations.Nullable;

/** One pass over a whole document with some of the rules. */
final class Inspection {
    private final Rules rules;
    private final Scene scene;
    private final Breaches[] found;

    /**
     * @param found where the breaches of each rule go
     */
    Inspection(Rules rules, Scene scene, Breaches[] found) {
        this.rules = rules;
        this.scene = scene;
        this.found = found;
    }

    /** Checks the screen itself. */
    Inspection screen() {
        for (int i = 0; i < found.length; i++) {
            if (found[i].isWanted()) {
                rules.get(i).checkScreen(scene, found[i]);
            }
        }
        return this;
    }

    /** Checks every component, in document order. */
    Inspection components() {
        level(scene.blueprint().components(), null, false);
        return this;
    }

    private void level(ComponentList siblings, @Nullable Component parent, boolean hiddenAround) {
        int index = 0;
        for (Component component : siblings) {
            boolean hidden = hiddenAround || !component.visual().isVisible();
            scene.stand(component, parent, index++);
            for (int i = 0; i < found.length; i++) {
                if (found[i].isWanted() && (!hidden || rules.get(i).isBinding())) {
                    int from = found[i].size();
                    rules.get(i).check(component, scene, found[i]);
                    found[i].sortOthers(from, scene);
                }
            }
            if (!component.children().isEmpty()) {
                level(component.children(), component, hidden);
            }
        }
    }
}
