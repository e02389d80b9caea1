package dev.cyanotype.colour;

/**
 * A colour inside sRGB before it is rounded to bytes, as a CSS function such as {@code lab()} gives it.
 *
 * @param red gamma-encoded, 0 to 1, as {@code green}, {@code blue} and {@code alpha} are
 */
public record ExactColour(double red, double green, double blue, double alpha) {
    /** Takes up what binary arithmetic loses, so that an exact half rounds up as CSS wants. */
    private static final double NOISE = 1e-9;

    static ExactColour of(Colour colour) {
        return new ExactColour(
                colour.red() / 255.0, colour.green() / 255.0, colour.blue() / 255.0, colour.alpha() / 255.0);
    }

    /** The nearest colour of 8 bits a channel. */
    public Colour rounded() {
        return Colour.of(toByte(red), toByte(green), toByte(blue), toByte(alpha));
    }

    private static int toByte(double channel) {
        return (int) (Math.clamp(channel, 0.0, 1.0) * 255 + 0.5 + NOISE);
    }

    /** WCAG 2.2 relative luminance, 0 to 1, of the colour as if it were opaque. */
    public double relativeLuminance() {
        return Luminance.of(red, green, blue);
    }

    /** WCAG 2.2 contrast ratio, 1 to 21, with both colours as if they were opaque. */
    public double contrastOn(ExactColour background) {
        return Luminance.contrast(relativeLuminance(), background.relativeLuminance());
    }
}
