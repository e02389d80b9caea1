package dev.cyanotype.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cyanotype.colour.Colour;
import dev.cyanotype.colour.Gradient;
import dev.cyanotype.geometry.Box;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradientLineTest {
    private static final Box BOX = new Box(10, 20, 200, 100);

    @ParameterizedTest
    @CsvSource({
        "0, 110, 120, 110, 20",
        "90, 10, 70, 210, 70",
        "180, 110, 20, 110, 120",
        "270, 210, 70, 10, 70",
        "-90, 210, 70, 10, 70",
        "450, 10, 70, 210, 70",
        "45, 35, 145, 185, -5"
    })
    void runsAsInCss(double angle, double fromX, double fromY, double toX, double toY) {
        GradientLine line = GradientLine.of(new Gradient(Colour.BLACK, Colour.WHITE, angle), BOX);

        assertEquals(fromX, line.fromX(), 1e-9);
        assertEquals(fromY, line.fromY(), 1e-9);
        assertEquals(toX, line.toX(), 1e-9);
        assertEquals(toY, line.toY(), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"0, 10, 119, 10, 20", "90, 10, 60, 209, 60", "135, 10, 20, 209, 119", "315, 209, 119, 10, 20"})
    void paintsThePureColoursAtItsEnds(double angle, int fromX, int fromY, int toX, int toY) {
        Ink ink = Ink.of(new Gradient(Colour.of(255, 0, 0), Colour.of(0, 0, 255), angle), BOX);

        assertEquals(255, new Colour(ink.at(fromX, fromY)).red(), 2);
        assertEquals(255, new Colour(ink.at(toX, toY)).blue(), 2);
    }
}
