package dev.cyanotype.colour;

/** CIE L*a*b* with the white point D50 (CSS Color 4, section 9). */
final class CieLab {
    private static final double KAPPA = 24389.0 / 27;
    private static final double EPSILON = 216.0 / 24389;
    private static final double WHITE_X = 0.3457 / 0.3585;
    private static final double WHITE_Z = (1.0 - 0.3457 - 0.3585) / 0.3585;

    private CieLab() {}

    /** Linear light in sRGB's primaries; outside 0 to 1 where sRGB can't show it. Lightness is 0 to 100. */
    static double[] toLinearSrgb(double lightness, double a, double b) {
        double fy = (lightness + 16) / 116;
        double x = ratio(a / 500 + fy) * WHITE_X;
        double y = lightness > KAPPA * EPSILON ? fy * fy * fy : lightness / KAPPA;
        double z = ratio(fy - b / 200) * WHITE_Z;
        return Matrix.XYZ_TO_SRGB.times(Matrix.D50_TO_D65.times(x, y, z));
    }

    private static double ratio(double f) {
        double cubed = f * f * f;
        return cubed > EPSILON ? cubed : (116 * f - 16) / KAPPA;
    }
}
