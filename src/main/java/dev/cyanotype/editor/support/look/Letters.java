package dev.cyanotype.editor.support.look;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.scene.text.Font;

/** The typeface of the window, which ships with the program. */
public final class Letters {
    private static final List<String> STYLES =
            List.of("Regular", "Medium", "Bold", "Italic", "BoldItalic", "Light", "Black");

    private Letters() {}

    /** Makes the typeface known to the toolkit. */
    public static void load() {
        for (String style : STYLES) {
            String name = "/dev/cyanotype/assets/fonts/Inter-" + style + ".otf";
            try (InputStream font = Objects.requireNonNull(Letters.class.getResourceAsStream(name), name)) {
                Font.loadFont(font, 13);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
