package dev.cyanotype.language.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.cyanotype.colour.Colour;
import dev.cyanotype.colour.CssNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HueFamilyTest {
    @ParameterizedTest
    @CsvSource({
        "#E63946, RED", "#DC143C, RED", "#800000, RED", "#FA8072, RED", "#FF8C00, ORANGE", "#FF7F50, ORANGE", "#8B4513, BROWN",
        "#FFD700, YELLOW", "#FFFF00, YELLOW", "#228B22, GREEN", "#00FF00, GREEN", "#50C878, GREEN", "#008080, CYAN",
                "#40E0D0, CYAN",
        "#87CEEB, BLUE", "#000080, BLUE", "#1D3557, BLUE", "#4B0082, PURPLE", "#9C27B0, PURPLE", "#800080, PURPLE",
                "#FF00FF, PINK",
        "#FFC0CB, PINK", "#FF1493, PINK", "#F1FAEE, WHITE", "#FFFFFF, WHITE", "#808080, GRAY", "#D3D3D3, GRAY", "#708090, GRAY",
        "#000000, BLACK", "#111111, BLACK", "#202020, BLACK"
    })
    void tellsTheEverydayName(String hex, HueFamily family) {
        assertEquals(family, HueFamily.of(Colour.ofHex(hex)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"red", "orange", "yellow", "green", "cyan", "blue", "purple", "pink", "white", "gray", "black",
            "teal", "magenta"})
    void theColourOfANameIsOfItsFamily(String name) {
        assertEquals(HueFamily.named(name), HueFamily.of(CssNames.find(name)));
    }

    @Test
    void aSingleColourNamesNoFamily() {
        assertNull(HueFamily.named("crimson"));
    }
}
