package dev.cyanotype.rules;

import dev.cyanotype.edit.MemberPath;
import java.util.List;

/** Which facets of its own a component or the screen shows otherwise when a member of it changes, as {@linkplain Facet#bit bits}. */
final class Causes {
    private static final int MEMBERS = Facet.MEMBERS.bit();
    private static final int FILL = Facet.FILL.bit() | Facet.COLOURS.bit();
    private static final int LOOK = FILL
            | Facet.FOREGROUND.bit()
            | Facet.OPACITY.bit()
            | Facet.VISIBILITY.bit()
            | Facet.SPACING.bit()
            | Facet.TYPE.bit()
            | Facet.PICTURE.bit()
            | Facet.TEXT.bit();

    private Causes() {}

    static int ofComponent(MemberPath path) {
        return MEMBERS | switch (path.first()) {
            case "bbox" -> Facet.BOX.bit();
            case "visual" -> path.names().size() == 1 ? LOOK : ofLook(path.names().get(1));
            case "text" -> Facet.TEXT.bit();
            case "id", "type" -> Facet.IDENTITY.bit();
            case "role" -> Facet.IDENTITY.bit() | Facet.TYPE.bit();
            default -> 0;
        };
    }

    private static int ofLook(String name) {
        return switch (name) {
            case "color", "text_color" -> Facet.FOREGROUND.bit() | Facet.COLOURS.bit();
            case "bg_color", "gradient" -> FILL;
            case "border_color" -> Facet.COLOURS.bit();
            case "opacity" -> Facet.OPACITY.bit();
            case "visible" -> Facet.VISIBILITY.bit();
            case "padding", "margin" -> Facet.SPACING.bit();
            case "font_size", "font_weight" -> Facet.TYPE.bit();
            case "image_url" -> Facet.PICTURE.bit() | Facet.FILL.bit();
            case "price" -> Facet.TEXT.bit();
            default -> 0;
        };
    }

    static int ofScreen(MemberPath path) {
        List<String> names = path.names();
        return MEMBERS | switch (names.get(0)) {
            case "screen_id", "screen_type" -> Facet.IDENTITY.bit();
            case "visual" -> FILL;
            case "tokens" -> names.size() == 1
                    ? Facet.PALETTE.bit() | Facet.GRID.bit() | Facet.SCALE.bit()
                    : ofTokens(names.get(1));
            case "meta" -> names.size() == 1 || names.get(1).equals("screen") ? Facet.FRAME.bit() : 0;
            default -> 0;
        };
    }

    private static int ofTokens(String name) {
        return switch (name) {
            case "primary_color", "accent_color", "colors" -> Facet.PALETTE.bit();
            case "base_spacing" -> Facet.GRID.bit();
            case "font_scale" -> Facet.SCALE.bit();
            default -> 0;
        };
    }
}
