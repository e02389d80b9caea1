package dev.cyanotype.language.grammar;

/** The names of the functions of CSS that give a colour. */
final class ColourFunctions {
    private static final String[] NAMES = {"rgb", "rgba", "hsl", "hsla", "hwb", "lab", "lch", "oklab", "oklch", "color"};

    private ColourFunctions() {}

    static boolean isName(String text, int from, int to) {
        for (String name : NAMES) {
            if (name.length() == to - from && text.regionMatches(true, from, name, 0, to - from)) {
                return true;
            }
        }
        return false;
    }
}
