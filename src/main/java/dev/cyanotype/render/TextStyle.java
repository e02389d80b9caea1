package dev.cyanotype.render;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.ComponentType;
import dev.cyanotype.blueprint.Tokens;
import dev.cyanotype.blueprint.TypeScale;
import dev.cyanotype.blueprint.Visual;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How the text of a component is set.
 *
 * @param size in CSS pixels
 * @param lineHeight from baseline to baseline, in CSS pixels
 * @param align how lines lie in their width
 * @param decoration of the lines
 */
record TextStyle(Typeface face, double size, double lineHeight, Align align, Decoration decoration) {
    private static final double LINE = 1.2;

    /** How lines lie in their width; START is left, or right where the text runs from the right. */
    enum Align {
        START,
        LEFT,
        CENTER,
        RIGHT
    }

    enum Decoration {
        NONE,
        UNDERLINE,
        LINE_THROUGH
    }

    static TextStyle of(Component component, Tokens tokens) {
        Visual visual = component.visual();
        double size = TypeScale.fontSize(component, tokens);
        Typeface unsaid = isHeadline(component.type()) ? Typeface.MEDIUM : Typeface.REGULAR;
        return new TextStyle(
                Typeface.of(visual.string("font_weight"), visual.string("font_style"), unsaid),
                size,
                size * visual.number("line_height", LINE),
                align(visual.string("text_align"), component.type()),
                decoration(visual.string("text_decoration")));
    }

    /** The same style in another cut and size. */
    TextStyle with(Typeface otherFace, double otherSize) {
        return new TextStyle(otherFace, otherSize, otherSize * LINE, align, decoration);
    }

    private static boolean isHeadline(ComponentType type) {
        return switch (type) {
            case HEADER, HERO, TITLE, SUBTITLE, BUTTON, CTA -> true;
            default -> false;
        };
    }

    private static Align align(@Nullable String name, ComponentType type) {
        if (name == null) {
            return switch (type) {
                case BUTTON, CTA, FOOTER, HERO, IMAGE -> Align.CENTER;
                default -> Align.START;
            };
        }
        return switch (name) {
            case "center" -> Align.CENTER;
            case "right" -> Align.RIGHT;
            default -> Align.LEFT;
        };
    }

    private static Decoration decoration(@Nullable String name) {
        return "underline".equals(name) ? Decoration.UNDERLINE
                : "line-through".equals(name) ? Decoration.LINE_THROUGH
                : Decoration.NONE;
    }

    /** A text as a {@code text_transform} has it. */
    static String transformed(String text, @Nullable String transform) {
        return transform == null
                ? text
                : switch (transform) {
                    case "uppercase" -> text.toUpperCase(Locale.ROOT);
                    case "lowercase" -> text.toLowerCase(Locale.ROOT);
                    case "capitalize" -> capitalised(text);
                    default -> text;
                };
    }

    private static String capitalised(String text) {
        var out = new StringBuilder(text.length());
        boolean begins = true;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            out.appendCodePoint(begins ? Character.toTitleCase(c) : c);
            begins = !Character.isLetterOrDigit(c) && c != '\'' && c != '\u2019';
        }
        return out.toString();
    }
}
