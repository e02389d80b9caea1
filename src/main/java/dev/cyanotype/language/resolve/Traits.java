package dev.cyanotype.language.resolve;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.Visual;
import dev.cyanotype.colour.Colour;
import org.jspecify.annotations.Nullable;

/** The style words that may hold of a component, as far as a blueprint says so. */
final class Traits {
    private final Observed document;

    Traits(Observed document) {
        this.document = document;
    }

    /** Whether a trait holds of a component; null where a blueprint knows nothing of it. */
    @Nullable Boolean holds(String trait, Component component) {
        Visual visual = document.visual(component);
        return switch (trait) {
            case "bold" -> is(visual, "font_weight", "bold") || is(visual, "font_weight", "heavy");
            case "heavy" -> is(visual, "font_weight", "heavy");
            case "light", "thin" -> is(visual, "font_weight", "light");
            case "italic" -> is(visual, "font_style", "italic");
            case "underlined", "underline" -> is(visual, "text_decoration", "underline");
            case "struck", "struck through", "line-through" -> is(visual, "text_decoration", "line-through");
            case "uppercase" -> is(visual, "text_transform", "uppercase");
            case "lowercase" -> is(visual, "text_transform", "lowercase");
            case "capitalized" -> is(visual, "text_transform", "capitalize");
            case "centred", "centered" -> is(visual, "text_align", "center");
            case "hidden", "invisible" -> isHidden(component);
            case "visible", "shown" -> !isHidden(component);
            case "empty" -> isEmpty(component, visual);
            case "rounded" -> visual.length("border_radius", 0) > 0;
            case "square" -> !(visual.length("border_radius", 0) > 0);
            case "bordered", "outlined" -> visual.length("border_width", 0) > 0;
            case "shadowed" -> visual.has("shadow") && !is(visual, "shadow", "none");
            case "transparent", "translucent" -> isTransparent(visual);
            case "opaque" -> !isTransparent(visual);
            case "gradient" -> visual.has("gradient");
            case "filled" -> Looks.fill(visual) != null;
            default -> null;
        };
    }

    private static boolean is(Visual visual, String member, String value) {
        return value.equals(visual.string(member));
    }

    /** Hidden by itself or by what it is in. */
    boolean isHidden(Component component) {
        for (Component at = component; at != null; ) {
            if (!document.visual(at).isVisible()) {
                return true;
            }
            String parent = document.parent(at.id());
            at = parent == null ? null : document.component(parent);
        }
        return false;
    }

    private boolean isEmpty(Component component, Visual visual) {
        String text = document.text(component);
        return (text == null || text.isBlank())
                && !visual.has("image_url")
                && !visual.has("price")
                && document.childCount(component.id()) == 0;
    }

    private static boolean isTransparent(Visual visual) {
        String fill = visual.string("bg_color");
        return visual.number("opacity", 1) < 1 || fill != null && Colour.isHex(fill) && !Colour.ofHex(fill).isOpaque();
    }
}
