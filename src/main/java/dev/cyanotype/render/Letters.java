package dev.cyanotype.render;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * The letters of one typeface, or of what stands in for it where it lacks one: their widths and their outlines, in ems.
 *
 * <p>A letter of a simple script is as wide in a word as by itself, so that each is measured once. Scripts whose letters join,
 * reorder or stack are measured and outlined a string at a time.
 */
final class Letters {
    private static final int TABLED = 0x250;
    private static final double MEASURED_AT = 1000;
    private static final int MOST_STRINGS = 4096;

    private final String fontName;
    private final Font large;
    private final float[] tabled = new float[TABLED];
    private final ConcurrentMap<Integer, Float> others = new ConcurrentHashMap<>();
    private final Cache<String, Double> strings = Caffeine.newBuilder().maximumSize(MOST_STRINGS).build();
    private final Cache<String, Outline> outlines = Caffeine.newBuilder().maximumSize(MOST_STRINGS).build();

    Letters(String fontName) {
        this.fontName = fontName;
        this.large = new Font(fontName, MEASURED_AT);
        Arrays.fill(tabled, Float.NaN);
    }

    /** The font in a size in pixels. */
    Font font(double size) {
        return new Font(fontName, size);
    }

    /** The width of a part of a text, in ems. */
    double width(String text, int from, int to) {
        double width = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!Script.isSimple(c)) {
                return strings.get(text.substring(from, to), this::measured);
            }
            width += width(c);
        }
        return width;
    }

    /** The width of a letter of a simple script, in ems. */
    double width(char c) {
        if (c < TABLED) {
            float known = tabled[c];
            if (Float.isNaN(known)) {
                known = (float) measured(String.valueOf(c));
                tabled[c] = known;
            }
            return known;
        }
        return others.computeIfAbsent((int) c, letter -> (float) measured(String.valueOf(c)));
    }

    private double measured(String string) {
        return text(string).getLayoutBounds().getWidth() / MEASURED_AT;
    }

    /** The outline of a letter, or of a string in a script that is not simple, its baseline's left end at the origin. */
    Outline outline(String string) {
        return outlines.get(string, wanted -> Outline.of((Path) Shape.subtract(text(wanted), new Rectangle()), MEASURED_AT));
    }

    private Text text(String string) {
        var text = new Text(string);
        text.setFont(large);
        return text;
    }
}
