package dev.cyanotype.colour;

/**
 * Relative luminance and contrast of WCAG 2.2, and the sRGB transfer function under them (IEC 61966-2-1, with the
 * threshold 0.04045).
 */
final class Luminance {
    private static final double[] LINEAR = new double[256];

    static {
        for (int i = 0; i < 256; i++) {
            LINEAR[i] = linear(i / 255.0);
        }
    }

    private Luminance() {}

    static double ofBytes(int red, int green, int blue) {
        return weigh(LINEAR[red], LINEAR[green], LINEAR[blue]);
    }

    /** Of gamma-encoded channels, 0 to 1. */
    static double of(double red, double green, double blue) {
        return weigh(linear(red), linear(green), linear(blue));
    }

    private static double weigh(double red, double green, double blue) {
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }

    static double contrast(double a, double b) {
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** Linear light of a gamma-encoded channel; outside 0 to 1 the curve is continued, mirrored at 0. */
    static double linear(double encoded) {
        double size = Math.abs(encoded);
        double light = size <= 0.04045 ? size / 12.92 : StrictMath.pow((size + 0.055) / 1.055, 2.4);
        return Math.copySign(light, encoded);
    }

    /** The inverse of {@link #linear}. */
    static double encoded(double linear) {
        double size = Math.abs(linear);
        double code = size <= 0.0031308 ? size * 12.92 : 1.055 * StrictMath.pow(size, 1 / 2.4) - 0.055;
        return Math.copySign(code, linear);
    }
}
