package dev.cyanotype.rules;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.ComponentList;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One pass over a whole document with some of the rules. */
final class Inspection {
    private final Scene scene;
    private final Gathered found;
    private final Rule[] rules;
    private final int[] numbers;

    /**
     * @param facets the facets of which a rule has to read one to be asked; 0 for every rule
     */
    Inspection(Scene scene, Gathered found, int facets) {
        Rules all = found.rules();
        int count = 0;
        int[] wanted = new int[all.count()];
        for (int i = 0; i < wanted.length; i++) {
            if (found.wants(i) && (facets == 0 || (all.reads(i) & facets) != 0)) {
                wanted[count++] = i;
            }
        }
        this.scene = scene;
        this.found = found;
        this.numbers = Arrays.copyOf(wanted, count);
        this.rules = new Rule[count];
        for (int i = 0; i < count; i++) {
            rules[i] = all.get(wanted[i]);
        }
    }

    /** Checks the screen itself. */
    Inspection screen() {
        for (int i = 0; i < rules.length; i++) {
            rules[i].checkScreen(scene, found.of(numbers[i]));
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
            for (int i = 0; i < rules.length; i++) {
                if (!hidden || rules[i].isBinding()) {
                    check(rules[i], numbers[i], component);
                }
            }
            if (!component.children().isEmpty()) {
                level(component.children(), component, hidden);
            }
        }
    }

    private void check(Rule rule, int number, Component component) {
        Breaches before = found.found(number);
        int from = before == null ? 0 : before.size();
        rule.check(component, scene, found.of(number));
        Breaches after = found.found(number);
        if (rule.isMutual() && after != null) {
            after.sortOthers(from, scene);
        }
    }
}
