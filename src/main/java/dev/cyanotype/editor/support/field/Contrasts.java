package dev.cyanotype.editor.support.field;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.rules.TextContrast;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The least contrast of some texts, by the figures of the rules. */
public final class Contrasts {
    /** Of more texts than this it is not asked. */
    private static final int MOST = 64;

    private Contrasts() {}

    /** Of the text of some components, or, where one has none, of the texts that lie in it; null where there is none to tell. */
    public static @Nullable TextContrast least(Blueprint document, List<Component> components) {
        var least = new Least(document);
        for (Component component : components) {
            if (!least.add(component)) {
                component.children().forEach(least::add);
            }
        }
        return least.found;
    }

    private static final class Least {
        private final Blueprint document;
        private @Nullable TextContrast found;
        private int asked;

        Least(Blueprint document) {
            this.document = document;
        }

        boolean add(Component component) {
            if (asked >= MOST) {
                return true;
            }
            asked++;
            TextContrast contrast = TextContrast.of(document, component);
            if (contrast != null && (found == null || contrast.ratio() < found.ratio())) {
                found = contrast;
            }
            return contrast != null;
        }
    }
}
