package dev.cyanotype.render;

import dev.cyanotype.blueprint.Blueprint;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;

/** Small pictures of whole screens, made on any thread. */
public final class Thumbnails {

    /** The frame of a screen and all in it, as large as fits into a size in pixels. */
    public Image picture(Blueprint blueprint, int mostWidth, int mostHeight) {
        return new WritableImage(mostWidth, mostHeight);
    }
}
