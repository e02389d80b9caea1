package dev.cyanotype.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cyanotype.colour.Colour;
import dev.cyanotype.colour.Gradient;
import dev.cyanotype.geometry.Box;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PixelsTest {
    private static final Ink BLACK = Ink.of(Colour.BLACK);

    private final Pixels pixels = new Pixels(20, 20);

    private double covered() {
        return Arrays.stream(pixels.argb()).mapToDouble(argb -> (argb >>> 24) / 255.0).sum();
    }

    @ParameterizedTest
    @CsvSource({"2, 3, 5, 6", "2.25, 3.5, 5, 6", "2.25, 3.5, 0.5, 0.25", "2.9, 3.9, 0.3, 0.3", "-3, -3, 8.5, 9.25", "15, 15, 9, 9"})
    void coversAsMuchAsTheBoxTakes(double x, double y, double width, double height) {
        double wide = Math.min(x + width, 20) - Math.max(x, 0);
        double high = Math.min(y + height, 20) - Math.max(y, 0);

        pixels.fill(new Box(x, y, width, height), BLACK);
        assertEquals(wide * high, covered(), 0.1);

        pixels.clear();
        pixels.fill(x, y, x + width, y + height, Ink.of(new Gradient(Colour.BLACK, Colour.BLACK), new Box(0, 0, 20, 20)));
        assertEquals(wide * high, covered(), 0.05);
    }

    @Test
    void leavesWhatLiesOutsideTheClip() {
        pixels.clip(5, 5, 10, 10);
        pixels.fill(new Box(0, 0, 20, 20), BLACK);

        assertEquals(25, covered(), 1e-9);
    }

    @Test
    void laysTranslucentOverOpaque() {
        pixels.fill(new Box(0, 0, 20, 20), Ink.of(Colour.WHITE));
        pixels.fill(new Box(0, 0, 20, 20), Ink.of(Colour.of(255, 0, 0, 128)));

        Colour expected = Colour.of(255, 0, 0, 128).over(Colour.WHITE);
        var found = new Colour(pixels.argb()[0]);
        assertEquals(expected.red(), found.red(), 1);
        assertEquals(expected.green(), found.green(), 1);
        assertEquals(255, found.alpha());
    }

    @ParameterizedTest
    @CsvSource({"0", "3", "3.4", "6", "99"})
    void roundsCorners(double radius) {
        var box = new Box(2, 3, 14, 12);
        double kept = Math.min(radius, 6);

        RoundedBox.of(box, radius).fill(pixels, BLACK);

        assertEquals(14 * 12 - (4 - Math.PI) * kept * kept, covered(), 1);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "0, 2.5", "3, 1", "3, 2", "6, 1.5", "2, 5", "0, 40"})
    void framesInsideTheBox(double radius, double width) {
        var box = new Box(2, 3, 14, 12);
        RoundedBox.of(box, radius).fill(pixels, BLACK);
        double whole = covered();
        pixels.clear();
        double hole = 0;
        if (2 * width < 12) {
            RoundedBox.of(box.grown(-width), Math.max(radius - width, 0)).fill(pixels, BLACK);
            hole = covered();
            pixels.clear();
        }

        RoundedBox.of(box, radius).frame(pixels, width, BLACK);

        assertEquals(whole - hole, covered(), 3);
    }

    @Test
    void coversTheAreaOfAnOutline() {
        Coverage triangle = Coverage.of(Outline.polygon(0, 0, 1, 0, 0, 1), 10, 0.3, 0.7);
        int sum = 0;
        for (byte alpha : triangle.alpha()) {
            sum += alpha & 0xFF;
        }

        assertEquals(50, sum / 255.0, 0.2);
    }
}
