package dev.cyanotype.colour;

/** Björn Ottosson's OKLab, with the matrices of CSS Color 4, section 18. */
final class OkLab {
    private static final Matrix LAB_TO_LMS = new Matrix(
            1, 0.3963377773761749, 0.2158037573099136,
            1, -0.1055613458156586, -0.0638541728258133,
            1, -0.0894841775298119, -1.2914855480194092);

    private static final Matrix LMS_TO_XYZ = new Matrix(
            1.2268798758459243, -0.5578149944602171, 0.2813910456659647,
            -0.0405757452148008, 1.1122868032803170, -0.0717110580655164,
            -0.0763729366746601, -0.4214933324022432, 1.5869240198367816);

    private static final Matrix XYZ_TO_LMS = new Matrix(
            0.8190224379967030, 0.3619062600528904, -0.1288737815209879,
            0.0329836539323885, 0.9292868615863434, 0.0361446663506424,
            0.0481771893596242, 0.2642395317527308, 0.6335478284694309);

    private static final Matrix LMS_TO_LAB = new Matrix(
            0.2104542683093140, 0.7936177747023054, -0.0040720430116193,
            1.9779985324311684, -2.4285922420485799, 0.4505937096174110,
            0.0259040424655478, 0.7827717124575296, -0.8086757549230774);

    private static final int HALVINGS = 24;

    private OkLab() {}

    /** Linear light in sRGB's primaries; outside 0 to 1 where sRGB can't show it. Lightness is 0 to 1. */
    static double[] toLinearSrgb(double lightness, double a, double b) {
        double[] lms = LAB_TO_LMS.times(lightness, a, b);
        return Matrix.XYZ_TO_SRGB.times(LMS_TO_XYZ.times(cube(lms[0]), cube(lms[1]), cube(lms[2])));
    }

    /** The colour of the same lightness and hue with as much of the chroma as sRGB can show; opaque. */
    static ExactColour nearestInSrgb(double[] linear) {
        double[] lms = XYZ_TO_LMS.times(Matrix.SRGB_TO_XYZ.times(linear));
        double[] lab = LMS_TO_LAB.times(StrictMath.cbrt(lms[0]), StrictMath.cbrt(lms[1]), StrictMath.cbrt(lms[2]));
        double lightness = Math.clamp(lab[0], 0.0, 1.0);
        double within = 0;
        double beyond = lightness == lab[0] ? 1 : 0;
        for (int i = 0; i < HALVINGS; i++) {
            double share = (within + beyond) / 2;
            if (isInside(toLinearSrgb(lightness, lab[1] * share, lab[2] * share))) {
                within = share;
            } else {
                beyond = share;
            }
        }
        double[] nearest = toLinearSrgb(lightness, lab[1] * within, lab[2] * within);
        return new ExactColour(
                Luminance.encoded(nearest[0]), Luminance.encoded(nearest[1]), Luminance.encoded(nearest[2]), 1);
    }

    private static boolean isInside(double[] linear) {
        return Math.min(Math.min(linear[0], linear[1]), linear[2]) >= 0
                && Math.max(Math.max(linear[0], linear[1]), linear[2]) <= 1;
    }

    private static double cube(double x) {
        return x * x * x;
    }
}
