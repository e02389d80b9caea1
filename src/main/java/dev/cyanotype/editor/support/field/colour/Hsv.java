package dev.cyanotype.editor.support.field.colour;

import dev.cyanotype.colour.Colour;

/**
 * A colour by hue, saturation and value, as Alvy Ray Smith's hexcone of 1978 has them.
 *
 * @param hue degrees, 0 up to 360
 * @param saturation 0 to 1
 * @param value 0 to 1
 * @param alpha 0 to 1
 */
public record Hsv(double hue, double saturation, double value, double alpha) {
    static final Hsv BLACK = new Hsv(0, 0, 0, 1);

    public Hsv {
        hue = Math.clamp(hue, 0, 360);
        saturation = Math.clamp(saturation, 0, 1);
        value = Math.clamp(value, 0, 1);
        alpha = Math.clamp(alpha, 0, 1);
    }

    /** The colour; what it does not tell, the hue of a grey and the saturation of black, is taken from another. */
    static Hsv of(Colour colour, Hsv otherwise) {
        double red = colour.red() / 255.0;
        double green = colour.green() / 255.0;
        double blue = colour.blue() / 255.0;
        double most = Math.max(red, Math.max(green, blue));
        double span = most - Math.min(red, Math.min(green, blue));
        double saturation = most == 0 ? otherwise.saturation : span / most;
        double hue = span == 0 ? otherwise.hue : 60 * sextant(red, green, blue, most, span);
        return new Hsv(hue < 0 ? hue + 360 : hue, saturation, most, colour.alpha() / 255.0);
    }

    private static double sextant(double red, double green, double blue, double most, double span) {
        if (most == red) {
            return (green - blue) / span;
        }
        return most == green ? 2 + (blue - red) / span : 4 + (red - green) / span;
    }

    /** The nearest colour of 8 bits a channel. */
    public Colour colour() {
        return Colour.of(channel(5), channel(3), channel(1), (int) Math.round(alpha * 255));
    }

    private int channel(int turn) {
        double k = (turn + hue / 60) % 6;
        double share = value - value * saturation * Math.clamp(Math.min(k, 4 - k), 0.0, 1.0);
        return (int) Math.round(share * 255);
    }

    /** The same hue at its fullest. */
    public Hsv pure() {
        return new Hsv(hue, 1, 1, 1);
    }

    public Hsv withHue(double other) {
        return new Hsv(other, saturation, value, alpha);
    }

    public Hsv withAlpha(double other) {
        return new Hsv(hue, saturation, value, other);
    }

    /** The same hue at another saturation and value. */
    public Hsv at(double otherSaturation, double otherValue) {
        return new Hsv(hue, otherSaturation, otherValue, alpha);
    }
}
