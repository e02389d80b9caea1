package dev.cyanotype.rules;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Component;
import dev.cyanotype.colour.Colour;
import dev.cyanotype.colour.ContrastLevel;
import org.jspecify.annotations.Nullable;

/**
 * How a component's text contrasts with what it is seen on: the figure that the rules go by.
 *
 * @param text the colour that its letters are seen in
 * @param ground the colour that they are seen on, on a gradient the end where they contrast less
 * @param ratio the contrast ratio of WCAG 2.2, 1 to 21
 * @param large whether the text is large in the sense of WCAG
 */
public record TextContrast(Colour text, Colour ground, double ratio, boolean large) {

    /** The contrast of a component in a document that it is part of; null where it draws no text, or a picture shows through. */
    public static @Nullable TextContrast of(Blueprint document, Component component) {
        if (!Legibility.drawsText(component)) {
            return null;
        }
        Scene scene = Scene.of(document);
        Legibility.Seen seen = scene.legibility().seen(component);
        return seen == null
                ? null
                : new TextContrast(seen.letter(), seen.ground(), seen.ratio(), TextContrasts.isLarge(component, scene));
    }

    /** Whether it is what WCAG asks for at a level. */
    public boolean holds(ContrastLevel level) {
        return level.holds(ratio, large);
    }

    /** The ratio as it is shown, never rounded up to a limit that it does not reach: {@code 4.49}. */
    public String shown() {
        return Figures.under(ratio);
    }
}
