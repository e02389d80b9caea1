package dev.cyanotype.colour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CssNamesTest {
    @Test
    void findsLowerCaseNamesOnly() {
        assertEquals(Colour.ofHex("#663399"), CssNames.find("rebeccapurple"));
        assertNull(CssNames.find("RebeccaPurple"));
        assertNull(CssNames.find("transparent"));
    }

    @ParameterizedTest
    @CsvSource({
        "bleu, blue", "Gren, green", "rde, red", "lightgrren, lightgreen", "cornflowrblue, cornflowerblue",
        "turqoise, turquoise", "gry, gray"
    })
    void findsTheNameThatWasMeant(String misspelt, String meant) {
        assertEquals(Optional.of(meant), CssNames.closestSpelling(misspelt));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "button", "modern", "x", "the header"})
    void suggestsNothingFarFetched(String word) {
        assertEquals(Optional.empty(), CssNames.closestSpelling(word));
    }

    @Test
    void everyNameIsItsOwnClosestSpelling() {
        for (String name : CssNames.all()) {
            assertEquals(Optional.of(name), CssNames.closestSpelling(name));
        }
    }

    @ParameterizedTest
    @CsvSource({"#1E90FF, dodgerblue", "#FF0102, red", "#00FFFF, aqua", "#80808000, gray", "#FDFDFD, white"})
    void nearestColourIsTheFirstOfSeveral(String hex, String name) {
        assertEquals(name, CssNames.nearestTo(Colour.ofHex(hex)));
    }
}
