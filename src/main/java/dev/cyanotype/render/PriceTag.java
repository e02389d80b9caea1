package dev.cyanotype.render;

import dev.cyanotype.blueprint.ComponentType;
import dev.cyanotype.colour.Colour;
import dev.cyanotype.geometry.Box;

/**
 * The price of a product: below its text, at the right of an item in a row, and, where other components lie in it, on a tag in the
 * upper right corner, above them.
 */
record PriceTag(String price, Box box, Box tag, double x, double baseline) {
    /** Of its letters, in CSS pixels. */
    static final double SIZE = 15;

    private static final double HEIGHT = 24;
    private static final double SIDE = 9;
    private static final double FROM_THE_CORNER = 8;
    /** From the middle of a line of letters down to where they stand, in ems. */
    private static final double DROP = (Typeface.ASCENT - Typeface.DESCENT) / 2;

    static boolean shows(ComponentType type) {
        return type == ComponentType.PRODUCT_CARD || type == ComponentType.PRODUCT_ITEM;
    }

    /** Where a price goes, in CSS pixels. */
    static PriceTag of(String price, Letters letters, ComponentType type, boolean overChildren, double padding, Box box) {
        double width = letters.width(price, 0, price.length()) * SIZE;
        if (overChildren) {
            double wide = Math.min(width + 2 * SIDE, box.width());
            double inset = Math.min(FROM_THE_CORNER, Math.max(0, (box.width() - wide) / 2));
            Box tag = new Box(box.right() - inset - wide, box.y() + Math.min(inset, box.height() / 8), wide, HEIGHT);
            return new PriceTag(price, box, tag, tag.x() + (wide - width) / 2, tag.centreY() + DROP * SIZE);
        }
        if (type == ComponentType.PRODUCT_ITEM) {
            return new PriceTag(price, box, box, box.right() - padding - width, box.centreY() + DROP * SIZE);
        }
        double baseline = box.bottom() - Math.min(padding, box.height() / 6) - Typeface.DESCENT * SIZE;
        return new PriceTag(price, box, box, box.x() + Math.min(padding, box.width() / 8), baseline);
    }

    /** Draws it; the tag has the product's own fill, so that the price is as readable on it as on that. */
    void draw(Surface surface, Projection projection, Look look, double opacity, boolean overChildren) {
        if (overChildren && look.fills()) {
            Box drawn = projection.box(tag);
            surface.shadow(drawn, drawn.height() / 2, Shadow.SMALL, projection.scale(), opacity);
            surface.fill(drawn, drawn.height() / 2, look.mean().faded(opacity));
        }
        Colour ink = look.ink().faded(opacity);
        Box at = projection.box(new Box(x, baseline, 1, 1));
        surface.text(price, Typeface.BOLD, SIZE * projection.scale(), at.x(), at.y(), ink);
    }
}
