package dev.cyanotype.pipeline.plan;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.geometry.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What the rules of place have against a document: all pairs, nothing remembered, as the rules themselves put it. */
final class Faults {
    private Faults() {}

    /** Names of faults, each with the components it is about. */
    static Set<String> of(Blueprint blueprint) {
        Set<String> faults = new TreeSet<>();
        among(blueprint, null, blueprint.frame().box(), faults);
        return faults;
    }

    private static void among(Blueprint blueprint, String parent, Box within, Set<String> faults) {
        Box frame = blueprint.frame().box();
        List<Component> visible = new ArrayList<>();
        blueprint.forEachChild(parent, child -> {
            if (child.visual().isVisible()) {
                visible.add(child);
            }
        });
        for (int i = 0; i < visible.size(); i++) {
            Component a = visible.get(i);
            if (!frame.contains(a.box(), 0.5)) {
                faults.add("frame " + a.id());
            }
            if (!within.contains(a.box(), 0.5)) {
                faults.add("bounds " + a.id());
            }
            if (a.type().isTouchTarget() && (a.box().width() < 44 || a.box().height() < 44)) {
                faults.add("touch-target " + a.id());
            }
            for (int k = i + 1; k < visible.size(); k++) {
                Component b = visible.get(k);
                boolean nested = a.type().isContainerLike() && a.box().contains(b.box(), 0.5);
                if (a.box().crosses(b.box(), 0.5) && !nested) {
                    faults.add("overlap " + a.id() + " " + b.id());
                }
            }
            among(blueprint, a.id(), a.box(), faults);
        }
    }
}
