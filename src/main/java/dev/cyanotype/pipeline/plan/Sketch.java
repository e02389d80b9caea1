package dev.cyanotype.pipeline.plan;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.ComponentList;
import dev.cyanotype.blueprint.ComponentType;
import dev.cyanotype.blueprint.Draft;
import dev.cyanotype.blueprint.Tokens;
import dev.cyanotype.blueprint.TypeScale;
import dev.cyanotype.colour.Colour;
import dev.cyanotype.geometry.Box;
import dev.cyanotype.json.JsonArray;
import dev.cyanotype.json.JsonNumber;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonString;
import org.jspecify.annotations.Nullable;

/**
 * A component to be added, before it has a place: as large as its type usually is and its text needs.
 *
 * @param type its type
 * @param role its role, or null
 * @param text its text, or null
 * @param font the size of its text in pixels
 */
record Sketch(ComponentType type, @Nullable String role, @Nullable String text, double font) implements Footprint {
    private static final double TOUCH = 44;
    private static final double BUTTON = 48;
    private static final double CONTRAST = 4.5;
    private static final double BESIDE_WORDS = 32;

    static Sketch of(ComponentType type, @Nullable String role, @Nullable String said, Tokens tokens) {
        String text = said != null ? said : words(type);
        JsonObject outline = JsonObject.EMPTY
                .with("id", JsonString.of(type.wireName()))
                .with("type", JsonString.of(type.wireName()))
                .with("bbox", JsonArray.of(JsonNumber.of(0), JsonNumber.of(0), JsonNumber.of(1), JsonNumber.of(1)));
        JsonObject named = role == null ? outline : outline.with("role", JsonString.of(role));
        double font = TypeScale.fontSize(Component.of(named, ComponentList.EMPTY, ""), tokens);
        return new Sketch(type, role, text, font);
    }

    /** What is written on a component of which nothing else is said. */
    private static @Nullable String words(ComponentType type) {
        return switch (type) {
            case HEADER -> "Header";
            case TITLE -> "Title";
            case SUBTITLE -> "Subtitle";
            case DESCRIPTION -> "Description";
            case TEXT -> "Text";
            case LABEL -> "Label";
            case BUTTON -> "Button";
            case CTA -> "Call to action";
            case PRODUCT_CARD, PRODUCT_ITEM -> "Product";
            case LIST -> "List";
            case HERO -> "Hero";
            case FOOTER -> "Footer";
            case IMAGE, CONTAINER, CARD, SECTION, DIVIDER -> null;
        };
    }

    @Override
    public boolean isFullWidth() {
        return type == ComponentType.HEADER || type == ComponentType.FOOTER || type == ComponentType.HERO;
    }

    @Override
    public double width(double most) {
        double usual = switch (type) {
            case BUTTON, CTA -> Math.max(120, Text.width(text == null ? "" : text, font) + BESIDE_WORDS);
            case LABEL -> Math.max(120, Text.width(text == null ? "" : text, font));
            case IMAGE -> 160;
            case CARD, PRODUCT_CARD -> 343;
            default -> most;
        };
        return Math.max(type.isTouchTarget() ? TOUCH : 1, Math.floor(Math.min(usual, most)));
    }

    @Override
    public double height(double width, Tokens tokens) {
        double words = text == null ? 0 : Math.ceil(Text.height(text, width, font, Text.lineHeight()) - 1e-9);
        double usual = switch (type) {
            case HEADER, FOOTER -> 64;
            case HERO -> 200;
            case SECTION, CONTAINER, CARD -> 160;
            case PRODUCT_CARD -> 240;
            case LIST, IMAGE -> 120;
            case PRODUCT_ITEM -> 80;
            case BUTTON -> BUTTON;
            case CTA -> tokens.members().get("cta_height") instanceof JsonNumber height ? Math.max(TOUCH, height.value()) : BUTTON;
            case DIVIDER -> 1;
            case TITLE, SUBTITLE, DESCRIPTION, TEXT, LABEL -> Math.ceil(font * Text.lineHeight() - 1e-9);
        };
        return Math.max(usual, words);
    }

    /** The component as JSON. */
    JsonObject component(String id, Site site, Draft draft) {
        Box box = site.box();
        JsonObject component = JsonObject.EMPTY
                .with("id", JsonString.of(id))
                .with("type", JsonString.of(type.wireName()))
                .with("bbox", JsonArray.of(JsonNumber.of(box.x()), JsonNumber.of(box.y()), JsonNumber.of(box.width()), JsonNumber.of(box.height())));
        if (text != null) {
            component = component.with("text", JsonString.of(text));
        }
        if (role != null) {
            component = component.with("role", JsonString.of(role));
        }
        component = component.with("confidence", JsonNumber.of(1));
        JsonObject visual = visual(draft, site);
        return visual.size() == 0 ? component : component.with("visual", visual);
    }

    /** A button has the primary colour, a divider can be seen, text can be read on what is behind it. */
    private JsonObject visual(Draft draft, Site site) {
        JsonObject visual = JsonObject.EMPTY;
        Paint seen = new Backdrop(draft).behind(site.parent(), site.index(), site.box());
        Paint behind = seen == null ? Paint.WHITE : seen;
        if (type.isTouchTarget()) {
            Colour primary = Colours.read(draft.tokens().members().get("primary_color"));
            behind = Paint.of(primary == null ? behind.mostReadable() : primary).over(behind);
            visual = visual.with("bg_color", JsonString.of(behind.from().toHex()));
        } else if (type == ComponentType.DIVIDER) {
            visual = visual.with("bg_color", JsonString.of(behind.mostReadable().toHex()));
        }
        if (text != null && behind.contrast(Colour.BLACK) < CONTRAST && behind.mostReadable().equals(Colour.WHITE)) {
            visual = visual.with("color", JsonString.of(Colour.WHITE.toHex()));
        }
        double readable = Math.clamp(font, Text.SMALLEST, Text.LARGEST);
        return text == null || readable == font ? visual : visual.with("font_size", JsonNumber.of(readable));
    }
}
