package dev.cyanotype.editor.support.field.colour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cyanotype.colour.Colour;
import dev.cyanotype.editor.support.settings.Settings;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentColoursTest {
    private final Settings settings = Settings.forgetful();

    @Test
    void theLatestStandsFirstAndOnce() {
        var recent = new RecentColours(settings);
        recent.add(Colour.BLACK);
        recent.add(Colour.WHITE);
        recent.add(Colour.BLACK);

        assertEquals(List.of(Colour.BLACK, Colour.WHITE), recent.colours());
        assertEquals(recent.colours(), new RecentColours(settings).colours());
    }

    @Test
    void onlyTheLastAreKept() {
        var recent = new RecentColours(settings);
        for (int i = 0; i < 40; i++) {
            recent.add(Colour.of(i, 0, 0));
        }

        assertEquals(16, recent.colours().size());
        assertEquals(Colour.of(39, 0, 0), recent.colours().getFirst());
    }

    @Test
    void whatIsNoColourIsNotRemembered() {
        settings.put("colours.recent", "#FFFFFF,red,,#12345");

        assertEquals(List.of(Colour.WHITE), new RecentColours(settings).colours());
    }
}
