package dev.cyanotype.colour;

/**
 * Reads a colour function of CSS Color 4. {@code rgb()}, {@code hsl()} and {@code hwb()} are clipped to sRGB, as
 * they are defined to be. Of the others, what lies outside sRGB by more than rounding is refused, and so is what
 * drafts and browsers clip differently: a lightness outside 0 to 100%, a negative chroma, and a saturation over 100%
 * in the notation without commas.
 */
final class FunctionReader {
    private static final double HALF_A_STEP = 0.5 / 255;

    private final String text;
    private final CssScanner in;

    FunctionReader(String text, CssScanner in) {
        this.text = text;
        this.in = in;
    }

    /** The colour of the function of a name in lower case. */
    ColourReading read(String name) {
        return switch (name) {
            case "rgb", "rgba" -> rgb();
            case "hsl", "hsla" -> hsl();
            case "hwb" -> hwb();
            case "lab" -> rectangular(LabSpace.CIE, "lab(50% 40 -20) or lab(50 40 -20 / 50%)");
            case "lch" -> polar(LabSpace.CIE, "lch(50% 60 120) or lch(50 60 120deg / 50%)");
            case "oklab" -> rectangular(LabSpace.OK, "oklab(50% 0.1 -0.1) or oklab(0.5 0.1 -0.1 / 50%)");
            case "oklch" -> polar(LabSpace.OK, "oklch(50% 0.1 120) or oklch(0.5 0.1 120deg / 50%)");
            case "color" -> predefined();
            default -> refused("is not one of rgb(), hsl(), hwb(), lab(), lch(), oklab(), oklch() and color()");
        };
    }

    private ColourReading rgb() {
        Arguments of = new ArgumentReader(in).read();
        if (of == null || of.anyAngle() || of.commas() && (of.anyNone() || mixed(of))) {
            return unlike("rgb(255 128 0), rgb(100% 50% 0% / 50%) or rgba(255, 128, 0, 0.5)");
        }
        return inside(channel(of.first()), channel(of.second()), channel(of.third()), of.opacity());
    }

    private static boolean mixed(Arguments of) {
        boolean percentages = of.first().isPercentage();
        return of.second().isPercentage() != percentages || of.third().isPercentage() != percentages;
    }

    private static double channel(Component component) {
        return component.scaled(255) / 255;
    }

    private ColourReading hsl() {
        Arguments of = new ArgumentReader(in).read();
        if (of == null || !hueThenAmounts(of) || of.commas() && (of.anyNone() || !of.lastTwoArePercentages())) {
            return unlike("hsl(30 100% 50%), hsl(30deg 100% 50% / 50%) or hsla(30, 100%, 50%, 0.5)");
        }
        if (of.second().value() > 100 && !of.commas()) {
            return refused("has a saturation over 100%");
        }
        double saturation = Math.clamp(of.second().value() / 100, 0.0, 1.0);
        double lightness = Math.clamp(of.third().value() / 100, 0.0, 1.0);
        return inside(HueModels.ofHsl(of.first().value(), saturation, lightness), of.opacity());
    }

    private ColourReading hwb() {
        Arguments of = new ArgumentReader(in).read();
        if (of == null || of.commas() || !hueThenAmounts(of)) {
            return unlike("hwb(30 0% 20%) or hwb(30deg 0% 20% / 50%)");
        }
        if (of.second().value() < 0 || of.third().value() < 0) {
            return refused("has less than 0% of white or of black");
        }
        double white = of.second().value() / 100;
        double black = of.third().value() / 100;
        return inside(HueModels.ofHwb(of.first().value(), white, black), of.opacity());
    }

    private static boolean hueThenAmounts(Arguments of) {
        return !of.first().isPercentage() && !of.second().isAngle() && !of.third().isAngle();
    }

    private ColourReading rectangular(LabSpace space, String forms) {
        Arguments of = new ArgumentReader(in).read();
        if (of == null || of.commas() || of.anyAngle()) {
            return unlike(forms);
        }
        double a = of.second().scaled(space.wholeAxis());
        double b = of.third().scaled(space.wholeAxis());
        return ofLab(space, of, a, b);
    }

    private ColourReading polar(LabSpace space, String forms) {
        Arguments of = new ArgumentReader(in).read();
        if (of == null || !lightnessChromaHue(of)) {
            return unlike(forms);
        }
        double chroma = of.second().scaled(space.wholeChroma());
        double[] ab = HueModels.polar(chroma, of.third().value());
        return chroma < 0 ? refused("has a chroma under 0") : ofLab(space, of, ab[0], ab[1]);
    }

    private ColourReading ofLab(LabSpace space, Arguments of, double a, double b) {
        double lightness = of.first().scaled(space.wholeLightness());
        if (lightness < 0 || lightness > space.wholeLightness()) {
            return refused("has a lightness outside 0% to 100%");
        }
        return convert(space.toLinearSrgb(lightness, a, b), of);
    }

    private static boolean lightnessChromaHue(Arguments of) {
        boolean angles = of.first().isAngle() || of.second().isAngle();
        return !of.commas() && !angles && !of.third().isPercentage();
    }

    private ColourReading predefined() {
        in.skipSpace();
        PredefinedSpace space = PredefinedSpace.of(in.word());
        Arguments of = space == null ? null : new ArgumentReader(in).read();
        if (space == null || of == null || of.commas() || of.anyAngle()) {
            return unlike("color(display-p3 1 0.5 0) or color(srgb 100% 50% 0% / 50%), the space one of srgb, srgb-linear, "
                    + "display-p3, a98-rgb, prophoto-rgb, rec2020, xyz, xyz-d50 and xyz-d65");
        }
        return convert(space.toLinearSrgb(of.first().scaled(1), of.second().scaled(1), of.third().scaled(1)), of);
    }

    /** From linear light in sRGB's primaries, of any size. */
    private ColourReading convert(double[] linear, Arguments of) {
        double red = Luminance.encoded(linear[0]);
        double green = Luminance.encoded(linear[1]);
        double blue = Luminance.encoded(linear[2]);
        if (!Double.isFinite(red) || !Double.isFinite(green) || !Double.isFinite(blue)) {
            return refused("has a number too large to reckon with");
        }
        if (fits(red) && fits(green) && fits(blue)) {
            return inside(red, green, blue, of.opacity());
        }
        Colour nearest = OkLab.nearestInSrgb(linear).rounded().withOpacity(of.opacity());
        return new ColourReading.OutsideSrgb(text, nearest);
    }

    private static boolean fits(double channel) {
        return channel >= -HALF_A_STEP && channel <= 1 + HALF_A_STEP;
    }

    private static ColourReading inside(double[] rgb, double alpha) {
        return inside(rgb[0], rgb[1], rgb[2], alpha);
    }

    private static ColourReading inside(double red, double green, double blue, double alpha) {
        return new ColourReading.Read(new ExactColour(
                Math.clamp(red, 0.0, 1.0), Math.clamp(green, 0.0, 1.0), Math.clamp(blue, 0.0, 1.0), alpha));
    }

    private ColourReading unlike(String forms) {
        return refused("is not written like " + forms);
    }

    private ColourReading refused(String why) {
        return new ColourReading.Malformed(Quoted.of(text) + " " + why);
    }
}
