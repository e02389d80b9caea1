package dev.cyanotype.render;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.ComponentType;
import dev.cyanotype.geometry.Box;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sets the texts of components, each type in its manner, and keeps what it has set. */
final class Words {
    private static final double BULLET_INDENT = 1.1;
    private static final double BUTTON_PADDING = 12;

    private final Typefaces typefaces;
    private final Sheet sheet;

    Words(Typefaces typefaces, Sheet sheet) {
        this.typefaces = typefaces;
        this.sheet = sheet;
    }

    Sheet sheet() {
        return sheet;
    }

    Typefaces typefaces() {
        return typefaces;
    }

    /** The text of a component set into a box, or null where it has none. */
    @Nullable Paragraph of(int index, Box box) {
        Paragraph known = sheet.paragraph(index);
        boolean own = box.width() == sheet.box(index).width() && box.height() == sheet.box(index).height();
        if (known != null && own) {
            return known;
        }
        Component component = sheet.component(index);
        String text = component.text();
        if (text == null || text.isBlank()) {
            return null;
        }
        String shown = TextStyle.transformed(text, component.visual().string("text_transform"));
        TextStyle style = sheet.style(index);
        Paragraph set = component.type() == ComponentType.LIST
                ? list(shown, style, insets(index, box), box)
                : Paragraph.set(
                        shown,
                        style,
                        typefaces.letters(style.face()),
                        insets(index, box),
                        box.width(),
                        box.height(),
                        standing(component.type(), sheet.hasChildren(index)));
        if (own) {
            sheet.keep(index, set);
        }
        return set;
    }

    private static Paragraph.Standing standing(ComponentType type, boolean hasChildren) {
        return switch (type) {
            case BUTTON, CTA -> Paragraph.Standing.MIDDLE;
            case HEADER, FOOTER, HERO, PRODUCT_ITEM, IMAGE -> hasChildren ? Paragraph.Standing.TOP : Paragraph.Standing.MIDDLE;
            case TITLE, SUBTITLE, LABEL -> Paragraph.Standing.ONE_LINE_IN_THE_MIDDLE;
            default -> Paragraph.Standing.TOP;
        };
    }

    /** The padding that the look says; else base spacing in what is filled, as far as it is large enough, and none in texts. */
    private Paragraph.Insets insets(int index, Box box) {
        Look look = sheet.look(index);
        ComponentType type = sheet.component(index).type();
        double said = look.padding();
        if (!Double.isNaN(said)) {
            return even(Math.min(said, box.height() / 3), Math.min(said, box.width() / 3));
        }
        if (type.isText() || type == ComponentType.DIVIDER) {
            return even(0, 0);
        }
        if (type.isTouchTarget()) {
            return even(0, Math.min(BUTTON_PADDING, box.width() / 12));
        }
        double spacing = sheet.tokens().baseSpacing();
        Paragraph.Insets plain = besidePicture(index, box, even(Math.min(spacing, box.height() / 6), Math.min(spacing, box.width() / 8)));
        String price = look.price();
        if (type == ComponentType.PRODUCT_ITEM && price != null) {
            double room = typefaces.letters(Typeface.BOLD).width(price, 0, price.length()) * PriceTag.SIZE + spacing;
            return new Paragraph.Insets(plain.top(), plain.right() + Math.min(room, box.width() / 2), plain.bottom(), plain.left());
        }
        return plain;
    }

    /** The insets with the room that a picture takes in a card: above the text, or in a row before it. */
    private Paragraph.Insets besidePicture(int index, Box box, Paragraph.Insets plain) {
        Box picture = PicturePlace.of(sheet, index, box);
        if (picture == null || picture.equals(box)) {
            return plain;
        }
        boolean above = picture.width() == box.width();
        double top = plain.top() + (above ? picture.height() : 0);
        return new Paragraph.Insets(top, plain.right(), plain.bottom(), plain.left() + (above ? 0 : picture.width()));
    }

    private static Paragraph.Insets even(double vertical, double horizontal) {
        return new Paragraph.Insets(vertical, horizontal, vertical, horizontal);
    }

    /** The lines of a text one below the other, each behind a bullet, apart if there is room. */
    private Paragraph list(String text, TextStyle style, Paragraph.Insets insets, Box box) {
        Letters letters = typefaces.letters(style.face());
        double indent = style.size() * BULLET_INDENT;
        List<Paragraph> rows = new ArrayList<>();
        double used = 0;
        double high = box.height() - insets.top() - insets.bottom();
        for (String row : text.split("\n", -1)) {
            double left = Math.max(high - used, style.lineHeight());
            var inner = new Paragraph.Insets(0, insets.right(), 0, insets.left() + indent);
            if (used > 0 && left < style.lineHeight() + 0.5 && used + style.lineHeight() > high + 0.5) {
                break;
            }
            if (!row.isBlank()) {
                rows.add(Paragraph.set(unmarked(row), style, letters, inner, box.width(), left, Paragraph.Standing.TOP));
                used += rows.getLast().lines().size() * style.lineHeight();
            }
        }
        double gap = rows.size() < 2 ? 0 : Math.clamp((high - used) / (rows.size() - 1), 0, style.size() / 2);
        List<Paragraph.Line> lines = new ArrayList<>();
        double y = insets.top();
        for (Paragraph row : rows) {
            lines.add(new Paragraph.Line("•", insets.left(), y + row.lines().getFirst().baseline(), style.size() / 3));
            for (Paragraph.Line line : row.lines()) {
                lines.add(new Paragraph.Line(line.text(), line.x(), y + line.baseline(), line.width()));
            }
            y += row.lines().size() * style.lineHeight() + gap;
        }
        return new Paragraph(style, lines);
    }

    private static String unmarked(String row) {
        String bare = row.strip();
        return bare.startsWith("• ") || bare.startsWith("- ") || bare.startsWith("* ") ? bare.substring(2).strip() : bare;
    }
}
