package dev.cyanotype.render;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.Visual;
import dev.cyanotype.colour.Colour;
import dev.cyanotype.colour.Gradient;
import dev.cyanotype.json.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * How a component looks, read once from its members. What its look does not say is not there: only text has a colour of its
 * own, black.
 *
 * @param ground the colour of its fill, or null
 * @param gradient what lies over that, or null
 * @param ink the colour of its text
 * @param hasInk whether the look says that colour
 * @param border the colour of its border, or null for none
 * @param borderWidth in CSS pixels, inside the box
 * @param radius of the corners, in CSS pixels
 * @param padding in CSS pixels, or NaN where the look does not say
 * @param opacity its own, 0 to 1
 * @param isVisible its own
 * @param picture the address of a picture, or null
 * @param aspect the picture's width over its height, or NaN where the look does not say
 * @param price or null
 */
record Look(
        @Nullable Colour ground,
        @Nullable Gradient gradient,
        Colour ink,
        boolean hasInk,
        @Nullable Colour border,
        double borderWidth,
        double radius,
        Shadow shadow,
        double padding,
        double opacity,
        boolean isVisible,
        @Nullable String picture,
        double aspect,
        @Nullable String price) {

    private static final Look PLAIN = of(Visual.of(null));

    static Look of(Component component) {
        Visual visual = component.visual();
        return visual.members().size() == 0 ? PLAIN : of(visual);
    }

    static Look of(Visual visual) {
        Colour ink = colour(visual.string(visual.foregroundName()));
        Colour border = colour(visual.string("border_color"));
        double width = visual.length("border_width", border == null ? 0 : 1);
        Colour shown = ink == null ? Colour.BLACK : ink;
        return new Look(
                colour(visual.string("bg_color")),
                gradient(visual),
                shown,
                ink != null,
                width > 0 ? border == null ? shown : border : null,
                width,
                visual.length("border_radius", 0),
                Shadow.named(visual.string("shadow")),
                visual.length("padding", Double.NaN),
                Math.clamp(visual.number("opacity", 1), 0, 1),
                visual.isVisible(),
                filled(visual.string("image_url")),
                visual.number("aspect_ratio", Double.NaN),
                filled(visual.string("price")));
    }

    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static @Nullable Colour colour(@Nullable String hex) {
        return hex != null && Colour.isHex(hex) ? Colour.ofHex(hex) : null;
    }

    private static @Nullable Gradient gradient(Visual visual) {
        if (!(visual.get("gradient") instanceof JsonObject member)) {
            return null;
        }
        Colour from = colour(member.string("from"));
        Colour to = colour(member.string("to"));
        double angle = new Visual(member).number("angle", Gradient.DEFAULT_ANGLE);
        return from == null || to == null || !Double.isFinite(angle) ? null : new Gradient(from, to, angle);
    }

    /** Whether anything is drawn inside its box, text and pictures apart. */
    boolean fills() {
        return ground != null && ground.alpha() > 0 || gradient != null;
    }

    /** The one colour that stands for its fill from afar; clear where it has none. */
    Colour mean() {
        Colour below = ground == null ? Colour.TRANSPARENT : ground;
        return gradient == null ? below : gradient.mean().over(below);
    }

    /** How far beyond its box it draws, in CSS pixels. */
    double reach() {
        return shadow.reach();
    }
}
