package dev.cyanotype.colour;

import java.util.Optional;

/**
 * Reads colour text as CSS Color 4 does: names, {@code #} and 3, 4, 6 or 8 digits, {@code rgb()}, {@code hsl()},
 * {@code hwb()}, {@code lab()}, {@code lch()}, {@code oklab()}, {@code oklch()} and {@code color()}, in any case, with
 * comments and escapes. What CSS has no one answer for, or sRGB no place, is refused and never guessed; nothing that
 * can be typed makes it throw.
 */
public final class CssColour {
    private CssColour() {}

    /** The colour that a whole text names, or why it names none. */
    public static ColourReading parse(String text) {
        long argb = Hex.argb(text);
        if (argb != Hex.NONE) {
            return new ColourReading.Read(new Colour((int) argb));
        }
        ColourReading.Read named = CssNames.reading(text);
        return named != null ? named : scan(text);
    }

    /** The colour of 3, 4, 6 or 8 hexadecimal digits without the {@code #}. */
    public static Optional<Colour> bareHex(String digits) {
        long argb = Hex.argb(digits, 0);
        return argb == Hex.NONE ? Optional.empty() : Optional.of(new Colour((int) argb));
    }

    private static ColourReading scan(String text) {
        CssScanner in = new CssScanner(text);
        in.skipSpace();
        if (in.atEnd()) {
            return new ColourReading.Malformed("there is no colour here");
        }
        if (in.peek() == '#') {
            return hash(text, in);
        }
        String word = in.word();
        if (word.isEmpty()) {
            return notColour(text);
        }
        if (in.take('(')) {
            return new FunctionReader(text, in).read(word);
        }
        in.skipSpace();
        return in.atEnd() ? keyword(word) : notColour(text);
    }

    private static ColourReading hash(String text, CssScanner in) {
        String hash = in.hash();
        long argb = Hex.argb(hash);
        in.skipSpace();
        if (argb == Hex.NONE || !in.atEnd()) {
            return new ColourReading.Malformed(Quoted.of(text) + " is not # and 3, 4, 6 or 8 hexadecimal digits");
        }
        return new ColourReading.Read(new Colour((int) argb));
    }

    private static ColourReading keyword(String word) {
        ColourReading.Read named = CssNames.reading(word);
        if (named != null) {
            return named;
        }
        return switch (word) {
            case "transparent" -> new ColourReading.Read(Colour.TRANSPARENT);
            case "currentcolor" -> new ColourReading.Malformed("currentcolor is no colour by itself");
            default -> new ColourReading.UnknownName(word);
        };
    }

    private static ColourReading notColour(String text) {
        return new ColourReading.Malformed(Quoted.of(text) + " is not a colour");
    }
}
