package dev.cyanotype.blueprint;

import dev.cyanotype.json.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * The size in which a component draws its text: {@code visual.font_size}, else the token {@code font_scale} of its role, of its
 * type, or of what its type is usually called there, else a default for its type.
 */
public final class TypeScale {
    private static final String[] HEADINGS = {"h1", "heading", "title"};
    private static final String[] SUBHEADINGS = {"h2", "subheading", "subtitle"};
    private static final String[] CAPTIONS = {"caption", "small", "body"};
    private static final String[] BODY = {"body", "base", "text"};

    private TypeScale() {}

    /** The font size of a component in pixels. */
    public static double fontSize(Component component, Tokens tokens) {
        double own = component.visual().length("font_size", Double.NaN);
        if (!Double.isNaN(own)) {
            return own;
        }
        JsonObject scale = tokens.members().object("font_scale");
        double scaled = scale == null || scale.size() == 0 ? Double.NaN : scaled(component, tokens);
        return Double.isNaN(scaled) ? defaultSize(component.type()) : scaled;
    }

    private static double scaled(Component component, Tokens tokens) {
        double size = named(component.role(), tokens);
        if (Double.isNaN(size)) {
            size = named(component.type().wireName(), tokens);
        }
        String[] names = names(component.type());
        for (int i = 0; i < names.length && Double.isNaN(size); i++) {
            size = named(names[i], tokens);
        }
        return size;
    }

    private static double named(@Nullable String name, Tokens tokens) {
        return name == null ? Double.NaN : tokens.fontSize(name, Double.NaN);
    }

    private static String[] names(ComponentType type) {
        return switch (type) {
            case HEADER, HERO, TITLE -> HEADINGS;
            case SUBTITLE -> SUBHEADINGS;
            case LABEL -> CAPTIONS;
            default -> BODY;
        };
    }

    /** The font size in pixels where neither the component nor the tokens say one. */
    private static double defaultSize(ComponentType type) {
        return switch (type) {
            case HEADER, HERO, TITLE -> 28;
            case SUBTITLE -> 20;
            case LABEL -> 14;
            default -> 16;
        };
    }
}
