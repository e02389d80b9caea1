package dev.cyanotype.rules;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.TypeScale;
import dev.cyanotype.colour.ContrastLevel;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * {@code contrast}: text has the contrast that WCAG 2.2, success criterion 1.4.3 (AA), asks for: 4.5, and 3 where it is large.
 * Measured in how far it is under that.
 */
final class TextContrasts implements Rule {
    private static final double LARGE = 24;
    private static final double LARGE_IF_BOLD = 18.66;

    @Override
    public String id() {
        return "contrast";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Set<Facet> reads() {
        return EnumSet.of(Facet.TEXT, Facet.FOREGROUND, Facet.BACKDROP, Facet.TYPE, Facet.SCALE);
    }

    @Override
    public void check(Component component, Scene scene, Consumer<Breach> found) {
        double ratio = scene.legibility().contrast(component);
        if (ratio < ContrastLevel.AA.threshold(false)) {
            double asked = asked(component, scene);
            if (ratio < asked) {
                found.accept(new Breach(this, component, asked - ratio));
            }
        }
    }

    private static double asked(Component component, Scene scene) {
        return ContrastLevel.AA.threshold(isLarge(component, scene));
    }

    /** Whether the text of a component is large in the sense of WCAG. */
    static boolean isLarge(Component component, Scene scene) {
        double size = TypeScale.fontSize(component, scene.tokens());
        String weight = component.visual().string("font_weight");
        boolean bold = "bold".equals(weight) || "heavy".equals(weight);
        return size >= LARGE || bold && size >= LARGE_IF_BOLD;
    }

    @Override
    public String message(Breach breach, Scene scene) {
        Component component = breach.of();
        return "The text of " + component.id() + " has a contrast of "
                + Figures.under(scene.legibility().contrast(component)) + "; WCAG AA asks for "
                + Figures.of(asked(component, scene)) + ".";
    }

    @Override
    public List<String> fixes(Breach breach, Scene scene) {
        return scene.legibility().betterColours(breach.of());
    }
}
