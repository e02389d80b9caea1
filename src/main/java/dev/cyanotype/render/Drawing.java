package dev.cyanotype.render;

import dev.cyanotype.blueprint.Component;
import dev.cyanotype.blueprint.ComponentType;
import dev.cyanotype.colour.Colour;
import dev.cyanotype.geometry.Box;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/** Draws single components on a surface, the same whichever surface it is. */
final class Drawing {
    /** In pixels of the surface: of what is less high or wide, no more than the colour is drawn. */
    private static final double SPECK = 4;
    /** The same where there are very many. */
    private static final double SPECK_OF_MANY = 8;

    private static final int MANY = 20_000;

    private static final double SMALL = 8;
    /** The height of a box in which no lines of text are told apart. */
    private static final double LOW = 6;

    /** A gradient that is a speck in height alone is drawn as one from this width on. */
    private static final double LONG = 16;
    private static final double LEAST_BLUR = 1.6;
    private static final double LEAST_ROUND = 1.2;
    private static final double GHOST = 0.4;
    private static final Colour OUTLINE = Colour.of(0x8A, 0x94, 0xA6, 0x99);

    private final Surface surface;
    private final Words words;
    private final Sheet sheet;
    private final Pictures pictures;
    private final Projection projection;
    private final Showing showing;
    private final Greek greek;
    private double speck = SPECK;
    private boolean waits;

    Drawing(Surface surface, Words words, Pictures pictures, Projection projection, Showing showing) {
        this.surface = surface;
        this.words = words;
        this.sheet = words.sheet();
        this.pictures = pictures;
        this.projection = projection;
        this.showing = showing;
        this.greek = new Greek(surface, projection.scale());
    }

    /** Says how many components are about to be drawn. */
    void expect(int components) {
        speck = components > MANY ? SPECK_OF_MANY : SPECK;
    }

    /** Whether a placeholder was drawn for a picture that may yet come. */
    boolean waitsForPictures() {
        return waits;
    }

    /** Draws the frame with the look of the screen. */
    void screen() {
        Box box = projection.box(sheet.blueprint().frame().box());
        Look look = Look.of(sheet.blueprint().look());
        if (look.ground() == null || !look.ground().isOpaque()) {
            surface.fill(box, 0, Colour.WHITE);
        }
        panel(look, box, 0, 1);
    }

    /** Draws a component in a box, in CSS pixels, without what lies below it. */
    void component(int index, Box box) {
        Look look = sheet.look(index);
        boolean hidden = sheet.isHidden(index);
        double opacity = sheet.opacity(index) * (hidden ? GHOST : 1);
        Box at = projection.box(box);
        double scale = projection.scale();
        boolean small = at.width() < SMALL || at.height() < SMALL;
        double round = look.radius() * scale;
        double radius = small || round < LEAST_ROUND ? 0 : Math.min(round, Math.min(at.width(), at.height()) / 2);
        if (look.shadow().blur() * scale >= LEAST_BLUR) {
            surface.shadow(at, radius, look.shadow(), scale, opacity);
        }
        panel(look, at, radius, opacity);
        content(index, look, box, opacity);
        Colour border = look.border();
        if (border != null && at.width() >= SPECK && at.height() >= SPECK) {
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

    /** Draws a component if no more than its colour can be seen; tells whether that was so. The edges are in CSS pixels. */
    boolean isSpeck(int index, double fromX, double fromY, double toX, double toY) {
        double scale = projection.scale();
        double left = (fromX - projection.x()) * scale;
        double top = (fromY - projection.y()) * scale;
        double right = (toX - projection.x()) * scale;
        double bottom = (toY - projection.y()) * scale;
        if (right - left >= speck && bottom - top >= speck) {
            return false;
        }
        int tone = sheet.tone(index);
        if (tone == Sheet.NO_TONE && showing.ghosts()) {
            return false;
        }
        if ((right - left >= LONG || bottom - top >= LONG) && sheet.look(index).gradient() != null) {
            return false;
        }
        if (tone != Sheet.NO_TONE && tone != 0) {
            surface.speck(left, top, right, bottom, tone);
        }
        return true;
    }

    private void content(int index, Look look, Box box, double opacity) {
        Box place = PicturePlace.of(sheet, index, box);
        if (place != null) {
            picture(look, place, !look.fills() || place.width() != box.width() || place.height() != box.height(), opacity);
        } else if (sheet.component(index).type() == ComponentType.DIVIDER && !look.fills()) {
            rule(sheet.component(index), look, projection.box(box), opacity);
        }
        PriceTag tag = price(index, box, false);
        if (tag != null && PriceTag.SIZE * projection.scale() >= Greek.BELOW) {
            tag.draw(surface, projection, look, opacity, false);
        }
    }

    private void picture(Look look, Box place, boolean panel, double opacity) {
        double scale = projection.scale();
        Box at = projection.box(place);
        String url = look.picture();
        Image picture = url == null ? null : pictures.picture(url, at.width(), at.height());
        if (picture != null && picture.getWidth() > 0) {
            Box target = PicturePlace.ofRatio(at, look.aspect());
            Box part = PicturePlace.covering(picture.getWidth(), picture.getHeight(), target);
            surface.picture(picture, part, target, look.radius() * scale, opacity);
        } else {
            waits |= url != null;
            Placeholder.draw(surface, words.typefaces(), at, scale, look, panel, Placeholder.fileName(url), opacity);
        }
    }

    /** The line that a divider without a fill is: in the middle of its box, along its longer side. */
    private void rule(Component component, Look look, Box at, double opacity) {
        double thick = Math.min(Math.max(projection.scale(), 1), Math.min(at.width(), at.height()));
        Box line = at.width() >= at.height()
                ? new Box(at.x(), Math.floor(at.centreY() - thick / 2), at.width(), thick)
                : new Box(Math.floor(at.centreX() - thick / 2), at.y(), thick, at.height());
        surface.fill(line, 0, Tone.of(component, look).faded(opacity));
    }

    private void text(int index, Look look, Box box, Box at, double opacity) {
        Component component = sheet.component(index);
        String text = component.text();
        if (text == null || text.isBlank() || !showing.withoutText().isEmpty() && showing.withoutText().contains(component.id())) {
            return;
        }
        Colour ink = look.ink().faded(opacity);
        if (at.height() < LOW) {
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
