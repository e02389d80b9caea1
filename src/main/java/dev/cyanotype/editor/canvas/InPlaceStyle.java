package dev.cyanotype.editor.canvas;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.Tokens;
import dev.cyanotype.blueprint.TypeScale;
import dev.cyanotype.blueprint.Visual;
import dev.cyanotype.colour.Colour;
import javafx.geometry.Insets;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/**
 * How the text of a component looks while it is edited in its place: as the screen is drawn.
 *
 * @param face the full name of the letters
 * @param size in CSS pixels
 * @param padding in CSS pixels
 * @param middle whether the text stands in the middle of its box rather than at the top
 */
record InPlaceStyle(String face, double size, Color ink, TextAlignment align, Insets padding, boolean middle) {
    private static final double BUTTON_PADDING = 8;

    static InPlaceStyle of(Component component, Tokens tokens) {
        Visual visual = component.visual();
        return new InPlaceStyle(
                face(component, visual),
                TypeScale.fontSize(component, tokens),
                ink(visual.string(visual.foregroundName())),
                align(component, visual.string("text_align")),
                padding(component, visual, tokens),
                middle(component));
    }

    Font font(double zoom) {
        return new Font(face, size * zoom);
    }

    private static String face(Component component, Visual visual) {
        boolean headline = switch (component.type()) {
            case HEADER, HERO, TITLE, SUBTITLE, BUTTON, CTA -> true;
            default -> false;
        };
        String weight = visual.string("font_weight");
        String cut = switch (weight == null ? (headline ? "medium" : "normal") : weight) {
            case "light" -> " Light";
            case "medium" -> " Medium";
            case "bold" -> " Bold";
            case "heavy" -> " Black";
            default -> "";
        };
        boolean italic = "italic".equals(visual.string("font_style"));
        boolean bold = cut.equals(" Bold") || cut.equals(" Black");
        String name = "Inter" + (italic ? (bold ? " Bold" : "") + " Italic" : cut);
        return name.equals("Inter") ? "Inter Regular" : name;
    }

    private static Color ink(@Nullable String hex) {
        Colour colour = hex != null && Colour.isHex(hex) ? Colour.ofHex(hex) : Colour.BLACK;
        return Color.rgb(colour.red(), colour.green(), colour.blue(), colour.alpha() / 255.0);
    }

    private static TextAlignment align(Component component, @Nullable String said) {
        boolean centred = said == null
                ? switch (component.type()) {
                    case BUTTON, CTA, FOOTER, HERO, IMAGE -> true;
                    default -> false;
                }
                : said.equals("center");
        return centred ? TextAlignment.CENTER : "right".equals(said) ? TextAlignment.RIGHT : TextAlignment.LEFT;
    }

    private static Insets padding(Component component, Visual visual, Tokens tokens) {
        double width = component.box().width();
        double height = component.box().height();
        double said = visual.length("padding", Double.NaN);
        if (!Double.isNaN(said)) {
            return even(Math.min(said, height / 3), Math.min(said, width / 3));
        }
        return switch (component.type()) {
            case BUTTON, CTA -> even(0, Math.min(BUTTON_PADDING, width / 10));
            case DIVIDER -> Insets.EMPTY;
            default -> component.type().isText()
                    ? Insets.EMPTY
                    : even(Math.min(tokens.baseSpacing(), height / 6), Math.min(tokens.baseSpacing(), width / 8));
        };
    }

    private static Insets even(double vertical, double horizontal) {
        return new Insets(vertical, horizontal, vertical, horizontal);
    }

    private static boolean middle(Component component) {
        return switch (component.type()) {
            case BUTTON, CTA, TITLE, SUBTITLE, LABEL -> true;
            case HEADER, FOOTER, HERO, PRODUCT_ITEM, IMAGE -> component.children().isEmpty();
            default -> false;
        };
    }
}
