package dev.cyanotype.rules;

import dev.cyanotype.blueprint.Component;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** {@code invisible-text}: text has a contrast of 1.1 or more. Measured in how far it is under that. */
final class TextIsVisible implements Rule {
    private static final double LEAST = 1.1;

    @Override
    public String id() {
        return "invisible-text";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Set<Facet> reads() {
        return EnumSet.of(Facet.TEXT, Facet.FOREGROUND, Facet.BACKDROP);
    }

    @Override
    public void check(Component component, Scene scene, Consumer<Breach> found) {
        double ratio = scene.legibility().contrast(component);
        if (ratio < LEAST) {
            found.accept(new Breach(this, component, LEAST - ratio));
        }
    }

    @Override
    public String message(Breach breach, Scene scene) {
        return "The text of " + breach.of().id() + " cannot be seen: its contrast is "
                + Figures.under(scene.legibility().contrast(breach.of())) + ", and must be at least 1.1.";
    }

    @Override
    public List<String> fixes(Breach breach, Scene scene) {
        return scene.legibility().betterColours(breach.of());
    }
}
