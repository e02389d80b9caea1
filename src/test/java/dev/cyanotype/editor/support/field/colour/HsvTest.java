package dev.cyanotype.editor.support.field.colour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cyanotype.colour.Colour;
import org.junit.jupiter.api.Test;

class HsvTest {
    @Test
    void everyColourComesBack() {
        for (int red = 0; red < 256; red += 15) {
            for (int green = 0; green < 256; green += 15) {
                for (int blue = 0; blue < 256; blue += 15) {
                    Colour colour = Colour.of(red, green, blue, (red + green) % 256);
                    assertEquals(colour, Hsv.of(colour, Hsv.BLACK).colour());
                }
            }
        }
    }

    @Test
    void aGreyKeepsTheHueThatItHad() {
        Hsv blue = Hsv.of(Colour.ofHex("#0000FF"), Hsv.BLACK);

        assertEquals(240, Hsv.of(Colour.ofHex("#808080"), blue).hue());
        assertEquals(new Hsv(240, 1, 0, 1), Hsv.of(Colour.BLACK, blue));
    }
}
