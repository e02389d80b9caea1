package dev.cyanotype.render;

import dev.cyanotype.blueprint.ComponentType;
import dev.cyanotype.geometry.Box;
import org.jspecify.annotations.Nullable;

/** Where in a component its picture goes. */
final class PicturePlace {
    private static final double SHARE_OF_CARD = 0.55;
    private static final double MOST_OF_ROW = 0.4;

    private PicturePlace() {}

    /** The place within a box, or null where the component has no picture. */
    static @Nullable Box of(Sheet sheet, int index, Box box) {
        ComponentType type = sheet.component(index).type();
        if (type == ComponentType.IMAGE) {
            return box;
        }
        if (sheet.look(index).picture() == null) {
            return null;
        }
        return switch (type) {
            case HERO -> box;
            case CARD, PRODUCT_CARD -> sheet.hasChildren(index) ? null : box.resized(box.width(), box.height() * SHARE_OF_CARD);
            case PRODUCT_ITEM -> sheet.hasChildren(index)
                    ? null
                    : box.resized(Math.min(box.height(), box.width() * MOST_OF_ROW), box.height());
            default -> null;
        };
    }

    /** The largest box of a ratio of width to height in the middle of another; that one where there is no ratio. */
    static Box ofRatio(Box box, double ratio) {
        if (Double.isNaN(ratio)) {
            return box;
        }
        double width = Math.min(box.width(), box.height() * ratio);
        double height = width / ratio;
        return new Box(box.centreX() - width / 2, box.centreY() - height / 2, width, height);
    }

    /** The part of a picture that covers a box, cut evenly where the two are not shaped alike. */
    static Box covering(double pictureWidth, double pictureHeight, Box box) {
        return ofRatio(new Box(0, 0, pictureWidth, pictureHeight), box.width() / box.height());
    }
}
