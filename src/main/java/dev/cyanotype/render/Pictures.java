package dev.cyanotype.render;

import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/** Where the pictures of a document come from. Asked on the FX thread, often, and answers at once. */
@FunctionalInterface
public interface Pictures {
    /** No picture is ever there: a placeholder is drawn for each. */
    Pictures NONE = (url, widthPx, heightPx) -> null;

    /**
     * The picture of an address, or null where there is none, or none yet.
     *
     * @param url the {@code image_url} of a component, as it stands in the file
     * @param widthPx the width in which it is drawn, in canvas pixels
     * @param heightPx the height in which it is drawn, in canvas pixels
     */
    @Nullable Image picture(String url, double widthPx, double heightPx);
}
