package dev.cyanotype.colour;

import org.jspecify.annotations.Nullable;

/** The spaces that {@code color()} knows (CSS Color 4, section 10). Components are 0 to 1, and may go beyond. */
enum PredefinedSpace {
    SRGB,
    SRGB_LINEAR,
    DISPLAY_P3,
    A98_RGB,
    PROPHOTO_RGB,
    REC2020,
    XYZ_D65,
    XYZ_D50;

    private static final double PROPHOTO_TOE = 16.0 / 512;

    /** The space of a name in lower case, null where there is none. */
    static @Nullable PredefinedSpace of(String name) {
        return switch (name) {
            case "srgb" -> SRGB;
            case "srgb-linear" -> SRGB_LINEAR;
            case "display-p3" -> DISPLAY_P3;
            case "a98-rgb" -> A98_RGB;
            case "prophoto-rgb" -> PROPHOTO_RGB;
            case "rec2020" -> REC2020;
            case "xyz", "xyz-d65" -> XYZ_D65;
            case "xyz-d50" -> XYZ_D50;
            default -> null;
        };
    }

    /** Linear light in sRGB's primaries; outside 0 to 1 where sRGB can't show it. */
    double[] toLinearSrgb(double a, double b, double c) {
        double[] light = {light(a), light(b), light(c)};
        return switch (this) {
            case SRGB, SRGB_LINEAR -> light;
            case DISPLAY_P3 -> Matrix.XYZ_TO_SRGB.times(Matrix.P3_TO_XYZ.times(light));
            case A98_RGB -> Matrix.XYZ_TO_SRGB.times(Matrix.A98_TO_XYZ.times(light));
            case PROPHOTO_RGB ->
                    Matrix.XYZ_TO_SRGB.times(Matrix.D50_TO_D65.times(Matrix.PROPHOTO_TO_XYZ_D50.times(light)));
            case REC2020 -> Matrix.XYZ_TO_SRGB.times(Matrix.REC2020_TO_XYZ.times(light));
            case XYZ_D65 -> Matrix.XYZ_TO_SRGB.times(light);
            case XYZ_D50 -> Matrix.XYZ_TO_SRGB.times(Matrix.D50_TO_D65.times(light));
        };
    }

    /** The inverse of the space's transfer function; that of rec2020 is BT.1886's, as CSS has had it since 2025. */
    private double light(double code) {
        double size = Math.abs(code);
        return switch (this) {
            case SRGB_LINEAR, XYZ_D65, XYZ_D50 -> code;
            case SRGB, DISPLAY_P3 -> Luminance.linear(code);
            case A98_RGB -> Math.copySign(StrictMath.pow(size, 563.0 / 256), code);
            case PROPHOTO_RGB -> Math.copySign(size <= PROPHOTO_TOE ? size / 16 : StrictMath.pow(size, 1.8), code);
            case REC2020 -> Math.copySign(StrictMath.pow(size, 2.4), code);
        };
    }
}
