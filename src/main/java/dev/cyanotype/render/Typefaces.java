package dev.cyanotype.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/**
 * The letters in which screens are drawn, loaded once for the program. For any thread; what is measured or outlined once is
 * kept.
 */
public final class Typefaces {
    private final Map<Typeface, Letters> letters;

    private Typefaces(Map<Typeface, Letters> letters) {
        this.letters = letters;
    }

    /** Reads the font files that ship with the program. */
    public static Typefaces load() {
        Map<Typeface, Letters> all = new EnumMap<>(Typeface.class);
        for (Typeface face : Typeface.values()) {
            all.put(face, new Letters(loaded(face)));
        }
        return new Typefaces(all);
    }

    private static String loaded(Typeface face) {
        try (@Nullable InputStream in = Typefaces.class.getResourceAsStream(face.resource())) {
            Font font = in == null ? null : Font.loadFont(in, 16);
            if (font == null) {
                throw new IllegalStateException("the program comes without " + face.resource());
            }
            return font.getName();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gets ready what nearly every screen needs. It takes a while, and need not be called. */
    public void warmUp() {
        for (Typeface face : new Typeface[] {Typeface.REGULAR, Typeface.MEDIUM, Typeface.BOLD}) {
            for (char c = ' '; c < 0x7F; c++) {
                letters(face).outline(String.valueOf(c));
            }
        }
    }

    Letters letters(Typeface face) {
        Letters found = letters.get(face);
        if (found == null) {
            throw new IllegalArgumentException("no letters of " + face);
        }
        return found;
    }
}
