package dev.cyanotype.editor.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;

/** The icon of the program. */
final class AppIcon {
    private static final List<Integer> SIZES = List.of(16, 32, 48, 64, 128, 256, 512);

    private AppIcon() {}

    /** The icon in every size, for the system to choose from. */
    static List<Image> images() {
        return SIZES.stream().map(AppIcon::image).toList();
    }

    /** The icon to be shown in the window. */
    static Node node(double size) {
        var view = new ImageView(image(256));
        view.setFitWidth(size);
        view.setFitHeight(size);
        view.setSmooth(true);
        return view;
    }

    private static Image image(int size) {
        String name = "/dev/cyanotype/assets/icon/cyanotype-" + size + ".png";
        try (InputStream in = Objects.requireNonNull(AppIcon.class.getResourceAsStream(name), name)) {
            return new Image(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
