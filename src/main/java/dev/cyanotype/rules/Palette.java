package dev.cyanotype.rules;

import dev.cyanotype.blueprint.Tokens;
import dev.cyanotype.colour.Colour;
import dev.cyanotype.json.JsonObject;
import dev.cyanotype.json.JsonString;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The colours of a screen's tokens with black and white; how opaque they are does not count. */
public final class Palette {
    private static final int RGB = 0xFFFFFF;

    private final int[] colours;

    private Palette(int[] colours) {
        this.colours = colours;
    }

    public static Palette of(Tokens tokens) {
        JsonObject named = tokens.colours();
        int[] colours = new int[named.size() + 4];
        int count = 0;
        colours[count++] = Colour.BLACK.argb() & RGB;
        colours[count++] = Colour.WHITE.argb() & RGB;
        count = add(colours, count, tokens.colour("primary_color"));
        count = add(colours, count, tokens.colour("accent_color"));
        for (int i = 0; i < named.size(); i++) {
            count = add(colours, count, named.value(i) instanceof JsonString string ? string.value() : null);
        }
        return new Palette(Arrays.copyOf(colours, count));
    }

    private static int add(int[] colours, int count, @Nullable String hex) {
        if (hex == null || !Colour.isHex(hex)) {
            return count;
        }
        colours[count] = Colour.ofHex(hex).argb() & RGB;
        return count + 1;
    }

    /** Whether a colour is one of these, or fully transparent. */
    public boolean holds(Colour colour) {
        if (colour.alpha() == 0) {
            return true;
        }
        int wanted = colour.argb() & RGB;
        for (int one : colours) {
            if (one == wanted) {
                return true;
            }
        }
        return false;
    }

    /** The colour of these that is nearest in RGB, the first of several; as opaque as the one asked for. */
    public Colour nearest(Colour colour) {
        int best = colours[0];
        int least = Integer.MAX_VALUE;
        for (int one : colours) {
            int red = (one >> 16) - colour.red();
            int green = (one >> 8 & 0xFF) - colour.green();
            int blue = (one & 0xFF) - colour.blue();
            int distance = red * red + green * green + blue * blue;
            if (distance < least) {
                least = distance;
                best = one;
            }
        }
        return new Colour(colour.argb() & ~RGB | best);
    }
}
