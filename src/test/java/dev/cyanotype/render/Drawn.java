package dev.cyanotype.render;

import dev.cyanotype.blueprint.Blueprint;
import dev.cyanotype.blueprint.Screens;
import dev.cyanotype.colour.Colour;
import dev.cyanotype.geometry.Box;
import java.util.HashMap;
import java.util.Map;

/** A screen drawn for a test, whose pixels can be asked. */
record Drawn(Pixels pixels, int count) {
    static final Typefaces TYPEFACES = Typefaces.load();

    /** A screen of 200 by 200 with the given components, as JSON with a comma between two. */
    static Blueprint screen(String components) {
        return screen("", components);
    }

    /** The same with more members of its own, each with a comma behind it. */
    static Blueprint screen(String members, String components) {
        return Screens.open("""
                {"screen_id": "s", "screen_type": "t", %s "meta": {"screen": [200, 200]},
                 "tokens": {"primary_color": "#336699", "accent_color": "#FFCC00", "base_spacing": 8, "border_radius": 4},
                 "components": [%s]}""".formatted(members, components));
    }

    /** A component without children. */
    static String component(String id, String type, String bbox, String more) {
        return "{\"id\": \"%s\", \"type\": \"%s\", \"bbox\": [%s], \"confidence\": 1%s}"
                .formatted(id, type, bbox, more.isEmpty() ? "" : ", " + more);
    }

    /** A component with children. */
    static String parent(String id, String type, String bbox, String visual, String children) {
        return component(id, type, bbox, "\"visual\": {%s}, \"children\": [%s]".formatted(visual, children));
    }

    static Drawn of(Blueprint blueprint) {
        return of(blueprint, 1);
    }

    static Drawn of(Blueprint blueprint, double scale) {
        return of(blueprint, scale, Pictures.NONE);
    }

    static Drawn of(Blueprint blueprint, double scale, Pictures pictures) {
        var pixels = new Pixels((int) (blueprint.frame().width() * scale), (int) (blueprint.frame().height() * scale));
        return new Drawn(pixels, ScreenPixels.draw(new Words(TYPEFACES, Sheet.of(blueprint)), pictures, scale, pixels));
    }

    /** What the editor shows of a screen, at 100%. */
    static Drawn showing(Blueprint blueprint, Showing showing) {
        var pixels = new Pixels((int) blueprint.frame().width(), (int) blueprint.frame().height());
        var words = new Words(TYPEFACES, Sheet.of(blueprint));
        var drawing = new Drawing(
                new PixelSurface(TYPEFACES, pixels, true), words, Pictures.NONE, new Projection(0, 0, 1), showing);
        drawing.screen();
        var sweep = new Sweep(words.sheet());
        Box all = blueprint.frame().box();
        sweep.find(words.sheet(), showing.elsewhere(), all);
        return new Drawn(pixels, sweep.draw(drawing, showing.ghosts(), all));
    }

    Colour at(int x, int y) {
        return new Colour(pixels.argb()[y * pixels.width() + x]);
    }

    /** The colour of most pixels in a part. */
    Colour most(int left, int top, int width, int height) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int y = top; y < top + height; y++) {
            for (int x = left; x < left + width; x++) {
                counts.merge(at(x, y).argb(), 1, Integer::sum);
            }
        }
        return new Colour(counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey());
    }

    /** How many pixels of a part are darker than half-way, as those are that letters cover. */
    int dark(int left, int top, int width, int height) {
        int dark = 0;
        for (int y = top; y < top + height; y++) {
            for (int x = left; x < left + width; x++) {
                dark += at(x, y).isDark() ? 1 : 0;
            }
        }
        return dark;
    }
}
