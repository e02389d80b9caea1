package dev.cyanotype.colour;

/** The two spaces of lightness and two opponent axes, with what 100% means in each (CSS Color 4, section 9). */
enum LabSpace {
    CIE(100, 125, 150) {
        @Override
        double[] toLinearSrgb(double lightness, double a, double b) {
            return CieLab.toLinearSrgb(lightness, a, b);
        }
    },
    OK(1, 0.4, 0.4) {
        @Override
        double[] toLinearSrgb(double lightness, double a, double b) {
            return OkLab.toLinearSrgb(lightness, a, b);
        }
    };

    private final double wholeLightness;
    private final double wholeAxis;
    private final double wholeChroma;

    LabSpace(double wholeLightness, double wholeAxis, double wholeChroma) {
        this.wholeLightness = wholeLightness;
        this.wholeAxis = wholeAxis;
        this.wholeChroma = wholeChroma;
    }

    double wholeLightness() {
        return wholeLightness;
    }

    double wholeAxis() {
        return wholeAxis;
    }

    double wholeChroma() {
        return wholeChroma;
    }

    /** Linear light in sRGB's primaries; outside 0 to 1 where sRGB can't show it. */
    abstract double[] toLinearSrgb(double lightness, double a, double b);
}
