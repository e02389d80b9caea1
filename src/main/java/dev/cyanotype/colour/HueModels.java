package dev.cyanotype.colour;

/** Colours given by hue, in degrees of any size: HSL and HWB (CSS Color 4, sections 7 and 8), and polar coordinates. */
final class HueModels {
    private HueModels() {}

    /** Gamma-encoded sRGB of a saturation and a lightness from 0 to 1. */
    static double[] ofHsl(double hue, double saturation, double lightness) {
        double twelfths = turned(hue) / 30;
        double reach = saturation * Math.min(lightness, 1 - lightness);
        return new double[] {
            wave(twelfths, lightness, reach), wave(twelfths + 8, lightness, reach), wave(twelfths + 4, lightness, reach)
        };
    }

    private static double wave(double twelfths, double lightness, double reach) {
        double k = twelfths % 12;
        return lightness - reach * Math.clamp(Math.min(k - 3, 9 - k), -1.0, 1.0);
    }

    /** Gamma-encoded sRGB of shares of white and black from 0 up; where they fill the whole, a grey. */
    static double[] ofHwb(double hue, double white, double black) {
        double sum = white + black;
        if (sum >= 1) {
            double grey = white / sum;
            return new double[] {grey, grey, grey};
        }
        double[] rgb = ofHsl(hue, 1, 0.5);
        for (int i = 0; i < 3; i++) {
            rgb[i] = rgb[i] * (1 - sum) + white;
        }
        return rgb;
    }

    /** The point at a distance from the origin, in the direction of a hue. */
    static double[] polar(double radius, double hue) {
        double radians = turned(hue) * Math.PI / 180;
        return new double[] {radius * StrictMath.cos(radians), radius * StrictMath.sin(radians)};
    }

    private static double turned(double hue) {
        double rest = hue % 360;
        return rest < 0 ? rest + 360 : rest;
    }
}
