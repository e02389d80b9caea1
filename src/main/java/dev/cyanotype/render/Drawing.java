package dev.cyanotype.render;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.ComponentType;
import dev.cyanotype.colour.Colour;
import dev.cyanotype.geometry.Box;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/** Draws single components on a surface, the same whichever surface it is. */
final class Drawing {
    private static final double SPECK = 2.5;
    private static final double SMALL = 8;
    private static final double GHOST = 0.4;
    private static final Colour OUTLINE = Colour.of(0x8A, 0x94, 0xA6, 0x99);
    private static final Colour RULE = Colour.of(0xC4, 0xCA, 0xD4);

    private final Surface surface;
    private final Words words;
    private final Sheet sheet;
    private final Pictures pictures;
    private final Projection projection;
    private final Showing showing;
    private final Greek greek;

    Drawing(Surface surface, Words words, Pictures pictures, Projection projection, Showing showing) {
        this.surface = surface;
        this.words = words;
        this.sheet = words.sheet();
        this.pictures = pictures;
        this.projection = projection;
        this.showing = showing;
        this.greek = new Greek(surface, projection.scale());
    }

    /** Draws the frame with the look of the screen. */
    void screen() {
        Box box = projection.box(sheet.blueprint().frame().box());
        Look look = Look.of(sheet.blueprint().look());
        surface.fill(box, 0, Colour.WHITE);
        panel(look, box, 0, 1);
    }

    /** Draws a component in a box, in CSS pixels, without what lies below it. */
    void component(int index, Box box) {
        Look look = sheet.look(index);
        boolean hidden = sheet.isHidden(index);
        double opacity = sheet.opacity(index) * (hidden ? GHOST : 1);
        Box at = projection.box(box);
        if (at.width() < SPECK || at.height() < SPECK) {
            speck(index, look, at, opacity);
            return;
        }
        double scale = projection.scale();
        double radius = Math.min(look.radius() * scale, Math.min(at.width(), at.height()) / 2);
        if (look.shadow() != Shadow.NONE && scale >= 0.15) {
            surface.shadow(at, radius, look.shadow(), scale, opacity);
        }
        panel(look, at, radius, opacity);
        content(index, look, box, opacity);
        Colour border = look.border();
        if (border != null) {
            surface.frame(at, radius, look.borderWidth() * scale, border.faded(opacity));
        }
        text(index, look, box, at, opacity);
        if (hidden || showing.outlines() && showsNothing(index, look)) {
            surface.dashes(at, OUTLINE);
        }
    }

    private void panel(Look look, Box at, double radius, double opacity) {
        Colour ground = look.ground();
        if (ground != null) {
            surface.fill(at, radius, ground.faded(opacity));
        }
        if (look.gradient() != null) {
            surface.fill(at, radius, look.gradient().faded(opacity));
        }
    }

    /** A component of which no more than its colour can be seen. */
    private void speck(int index, Look look, Box at, double opacity) {
        if (look.fills()) {
            surface.fill(at, 0, look.mean().faded(opacity));
        } else if (sheet.component(index).type() == ComponentType.DIVIDER) {
            surface.fill(at, 0, rule(look).faded(opacity));
        } else if (sheet.component(index).text() != null) {
            surface.fill(at, 0, look.ink().faded(Greek.PALE * opacity / 2));
        } else if (look.border() != null) {
            surface.fill(at, 0, look.border().faded(opacity / 2));
        }
    }

    private void content(int index, Look look, Box box, double opacity) {
        Box place = PicturePlace.of(sheet, index, box);
        if (place != null) {
            picture(look, place, opacity);
        } else if (sheet.component(index).type() == ComponentType.DIVIDER && !look.fills()) {
            rule(look, projection.box(box), opacity);
        }
        PriceTag tag = price(index, box, false);
        if (tag != null && PriceTag.SIZE * projection.scale() >= Greek.BELOW) {
            tag.draw(surface, projection, look, opacity, false);
        }
    }

    private void picture(Look look, Box place, double opacity) {
        double scale = projection.scale();
        Box at = projection.box(place);
        String url = look.picture();
        Image picture = url == null ? null : pictures.picture(url, at.width(), at.height());
        if (picture != null && picture.getWidth() > 0) {
            Box target = PicturePlace.ofRatio(at, look.aspect());
            Box part = PicturePlace.covering(picture.getWidth(), picture.getHeight(), target);
            surface.picture(picture, part, target, look.radius() * scale, opacity);
        } else {
            Placeholder.draw(surface, words.typefaces(), at, scale, look, Placeholder.fileName(url), opacity);
        }
    }

    private static Colour rule(Look look) {
        return look.hasInk() ? look.ink() : RULE;
    }

    /** The line that a divider without a fill is: in the middle of its box, along its longer side. */
    private void rule(Look look, Box at, double opacity) {
        double thick = Math.min(Math.max(projection.scale(), 1), Math.min(at.width(), at.height()));
        Box line = at.width() >= at.height()
                ? new Box(at.x(), Math.floor(at.centreY() - thick / 2), at.width(), thick)
                : new Box(Math.floor(at.centreX() - thick / 2), at.y(), thick, at.height());
        surface.fill(line, 0, rule(look).faded(opacity));
    }

    private void text(int index, Look look, Box box, Box at, double opacity) {
        Component component = sheet.component(index);
        String text = component.text();
        if (text == null || text.isBlank() || showing.withoutText().contains(component.id())) {
            return;
        }
        Colour ink = look.ink().faded(opacity);
        if (at.height() < SMALL) {
            greek.small(component.type(), text, at, ink);
            return;
        }
        TextStyle style = sheet.style(index);
        double scale = projection.scale();
        if (style.size() * scale < Greek.BELOW) {
            greek.text(component.type(), text, style, at, ink);
            return;
        }
        Paragraph paragraph = words.of(index, box);
        if (paragraph != null) {
            for (Paragraph.Line line : paragraph.lines()) {
                line(line, style, at.x() + line.x() * scale, at.y() + line.baseline() * scale, ink);
            }
        }
    }

    private void line(Paragraph.Line line, TextStyle style, double x, double baseline, Colour ink) {
        double size = style.size() * projection.scale();
        surface.text(line.text(), style.face(), size, x, baseline, ink);
        if (style.decoration() != TextStyle.Decoration.NONE) {
            double thick = Math.max(1, size / 14);
            double y = baseline + (style.decoration() == TextStyle.Decoration.UNDERLINE ? size * 0.13 : -size * 0.27 - thick / 2);
            surface.fill(new Box(x, Math.round(y), line.width() * projection.scale(), thick), 0, ink);
        }
    }

    /** Draws what belongs above all that lies in a component, once that has been drawn. */
    void above(int index, Box box) {
        PriceTag tag = price(index, box, true);
        if (tag != null && PriceTag.SIZE * projection.scale() >= Greek.BELOW) {
            double opacity = sheet.opacity(index) * (sheet.isHidden(index) ? GHOST : 1);
            tag.draw(surface, projection, sheet.look(index), opacity, true);
        }
    }

    /** Whether there is something to draw above what lies in a component. */
    boolean hasAbove(int index) {
        return sheet.hasChildren(index)
                && PriceTag.shows(sheet.component(index).type())
                && sheet.look(index).price() != null;
    }

    private @Nullable PriceTag price(int index, Box box, boolean above) {
        String price = sheet.look(index).price();
        ComponentType type = sheet.component(index).type();
        if (price == null || !PriceTag.shows(type) || sheet.hasChildren(index) != above) {
            return null;
        }
        double said = sheet.look(index).padding();
        double padding = Double.isNaN(said) ? sheet.tokens().baseSpacing() : said;
        return PriceTag.of(price, words.typefaces().letters(Typeface.BOLD), type, above, padding, box);
    }

    private boolean showsNothing(int index, Look look) {
        Component component = sheet.component(index);
        return !look.fills()
                && look.border() == null
                && component.type() != ComponentType.IMAGE
                && component.type() != ComponentType.DIVIDER
                && look.picture() == null
                && (component.text() == null || component.text().isBlank());
    }

}
