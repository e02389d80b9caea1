package dev.cyanotype.render;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.ComponentType;
import dev.cyanotype.colour.Colour;

/** The one colour that stands for a component of which no more can be seen. */
final class Tone {
    /** What a divider is drawn in whose look says no colour. */
    static final Colour RULE = Colour.of(0xC4, 0xCA, 0xD4);

    private static final Colour PICTURE = Colour.of(0x7C, 0x89, 0x9C, 0x55);
    /** How much of its ink a text leaves on the whole of its box. */
    private static final double TEXT = 0.25;

    private static final double FRAME = 0.5;

    private Tone() {}

    static Colour of(Component component, Look look) {
        if (look.fills()) {
            return look.mean();
        }
        if (component.type() == ComponentType.DIVIDER) {
            return look.hasInk() ? look.ink() : RULE;
        }
        if (component.type() == ComponentType.IMAGE) {
            return PICTURE;
        }
        Colour border = look.border();
        String text = component.text();
        return text != null && !text.isBlank() ? look.ink().faded(TEXT)
                : border == null ? Colour.TRANSPARENT
                : border.faded(FRAME);
    }
}
