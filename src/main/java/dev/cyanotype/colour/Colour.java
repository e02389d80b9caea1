package dev.cyanotype.colour;

import java.nio.charset.StandardCharsets;

/**
 * An sRGB colour with alpha, 8 bits a channel, not premultiplied.
 *
 * @param argb alpha, red, green and blue from the highest byte to the lowest; alpha 255 is opaque
 */
public record Colour(int argb) {
    public static final Colour BLACK = new Colour(0xFF000000);
    public static final Colour WHITE = new Colour(0xFFFFFFFF);
    public static final Colour TRANSPARENT = new Colour(0);

    private static final double DARK_BELOW = 0.18;
    private static final byte[] DIGITS = "0123456789ABCDEF".getBytes(StandardCharsets.ISO_8859_1);

    /** An opaque colour of channels from 0 to 255. */
    public static Colour of(int red, int green, int blue) {
        return of(red, green, blue, 255);
    }

    /** A colour of channels from 0 to 255; any other value is an {@link IllegalArgumentException}. */
    public static Colour of(int red, int green, int blue, int alpha) {
        if (((red | green | blue | alpha) & ~0xFF) != 0) {
            throw new IllegalArgumentException("channels are 0 to 255");
        }
        return new Colour(alpha << 24 | red << 16 | green << 8 | blue);
    }

    /** Whether the text is {@code #RRGGBB} or {@code #RRGGBBAA}, in either case: what a blueprint may hold. */
    public static boolean isHex(String text) {
        return (text.length() == 7 || text.length() == 9) && Hex.argb(text) != Hex.NONE;
    }

    /** The colour of a blueprint's {@code #RRGGBB} or {@code #RRGGBBAA}; what people type is for {@link CssColour}. */
    public static Colour ofHex(String text) {
        long argb = text.length() == 7 || text.length() == 9 ? Hex.argb(text) : Hex.NONE;
        if (argb == Hex.NONE) {
            throw new IllegalArgumentException("not #RRGGBB or #RRGGBBAA");
        }
        return new Colour((int) argb);
    }

    /** {@code #RRGGBB}, or {@code #RRGGBBAA} where it is not opaque; upper case. */
    public String toHex() {
        boolean opaque = isOpaque();
        byte[] text = new byte[opaque ? 7 : 9];
        text[0] = '#';
        put(text, 1, red());
        put(text, 3, green());
        put(text, 5, blue());
        if (!opaque) {
            put(text, 7, alpha());
        }
        return new String(text, StandardCharsets.ISO_8859_1);
    }

    private static void put(byte[] text, int at, int channel) {
        text[at] = DIGITS[channel >> 4];
        text[at + 1] = DIGITS[channel & 15];
    }

    public int red() {
        return argb >> 16 & 0xFF;
    }

    public int green() {
        return argb >> 8 & 0xFF;
    }

    public int blue() {
        return argb & 0xFF;
    }

    public int alpha() {
        return argb >>> 24;
    }

    public boolean isOpaque() {
        return alpha() == 255;
    }

    /** WCAG 2.2 relative luminance, 0 to 1, of the colour as if it were opaque. */
    public double relativeLuminance() {
        return Luminance.ofBytes(red(), green(), blue());
    }

    /** Whether its relative luminance is under 0.18. */
    public boolean isDark() {
        return relativeLuminance() < DARK_BELOW;
    }

    /**
     * WCAG 2.2 contrast ratio, 1 to 21, of this colour seen on a background. Where this one is translucent it is laid
     * over the background first; the background is taken as opaque.
     */
    public double contrastOn(Colour background) {
        double behind = background.relativeLuminance();
        double front = isOpaque() ? relativeLuminance() : over(background.opaque()).relativeLuminance();
        return Luminance.contrast(front, behind);
    }

    /** Black or white, whichever contrasts more with this colour as an opaque background; black where both do alike. */
    public Colour mostReadableText() {
        double behind = relativeLuminance();
        return Luminance.contrast(1, behind) > Luminance.contrast(0, behind) ? WHITE : BLACK;
    }

    /** This colour laid over another (Porter and Duff's source-over), each channel rounded to the nearest. */
    public Colour over(Colour backdrop) {
        int alpha = alpha();
        if (alpha == 255 || backdrop.alpha() == 0) {
            return this;
        }
        return blend(this, alpha * 255, backdrop, backdrop.alpha() * (255 - alpha), 255);
    }

    /** The colour half-way between two, weighted by alpha as CSS gradients are: the mean of a gradient. */
    public static Colour mean(Colour a, Colour b) {
        return blend(a, a.alpha(), b, b.alpha(), 2);
    }

    private static Colour blend(Colour a, int weightA, Colour b, int weightB, int alphaUnit) {
        int sum = weightA + weightB;
        if (sum == 0) {
            return TRANSPARENT;
        }
        return of(
                (a.red() * weightA + b.red() * weightB + sum / 2) / sum,
                (a.green() * weightA + b.green() * weightB + sum / 2) / sum,
                (a.blue() * weightA + b.blue() * weightB + sum / 2) / sum,
                (sum + alphaUnit / 2) / alphaUnit);
    }

    /** The same colour with alpha set; {@code opacity} is clipped to 0 (clear) to 1 (opaque). */
    public Colour withOpacity(double opacity) {
        long alpha = Math.round(Math.clamp(opacity, 0.0, 1.0) * 255);
        return new Colour((int) alpha << 24 | argb & 0xFFFFFF);
    }

    /** This colour as seen through a layer of the given opacity: its alpha multiplied. */
    public Colour faded(double opacity) {
        return withOpacity(alpha() / 255.0 * Math.clamp(opacity, 0.0, 1.0));
    }

    /** The same colour with alpha 255. */
    public Colour opaque() {
        return isOpaque() ? this : new Colour(argb | 0xFF000000);
    }

    /**
     * Mixed with white: {@code color-mix(in srgb, white percent%, this)}, alpha kept. Hue stays, and so does HSL
     * saturation from lightness 50% up. Channels are rounded away from where they were, so that any percentage over 0
     * makes any colour but white lighter.
     *
     * @param percent clipped to 0 (no change) to 100 (white)
     */
    public Colour lighter(double percent) {
        double share = Math.clamp(percent, 0.0, 100.0);
        return of(raised(red(), share), raised(green(), share), raised(blue(), share), alpha());
    }

    /**
     * Mixed with black: {@code color-mix(in srgb, black percent%, this)}, alpha kept. Hue stays, and so does HSL
     * saturation up to lightness 50%. Any percentage over 0 makes any colour but black darker.
     *
     * @param percent clipped to 0 (no change) to 100 (black)
     */
    public Colour darker(double percent) {
        double share = Math.clamp(percent, 0.0, 100.0);
        return of(lowered(red(), share), lowered(green(), share), lowered(blue(), share), alpha());
    }

    private static int raised(int channel, double percent) {
        return 255 - lowered(255 - channel, percent);
    }

    private static int lowered(int channel, double percent) {
        return percent == 0 ? channel : Math.min((int) (channel * (100 - percent) / 100), Math.max(channel - 1, 0));
    }

    @Override
    public String toString() {
        return toHex();
    }
}
