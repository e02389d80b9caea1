package dev.cyanotype.render;

import org.jspecify.annotations.Nullable;

/** A cut of the letters that ship with the program. */
enum Typeface {
    REGULAR("Inter-Regular"),
    ITALIC("Inter-Italic"),
    LIGHT("Inter-Light"),
    MEDIUM("Inter-Medium"),
    BOLD("Inter-Bold"),
    BOLD_ITALIC("Inter-BoldItalic"),
    BLACK("Inter-Black");

    /** The part of the em above the baseline, and below it. */
    static final double ASCENT = 0.96875;

    static final double DESCENT = 0.2412;

    private final String file;

    Typeface(String file) {
        this.file = file;
    }

    /** The resource that holds it. */
    String resource() {
        return "/dev/cyanotype/assets/fonts/" + file + ".otf";
    }

    /** The cut for a {@code font_weight} and a {@code font_style}; of an unsaid weight, {@code unsaid}. */
    static Typeface of(@Nullable String weight, @Nullable String style, Typeface unsaid) {
        Typeface upright = weight == null
                ? unsaid
                : switch (weight) {
                    case "light" -> LIGHT;
                    case "bold" -> BOLD;
                    case "heavy" -> BLACK;
                    default -> REGULAR;
                };
        if (!"italic".equals(style)) {
            return upright;
        }
        return upright == BOLD || upright == BLACK ? BOLD_ITALIC : ITALIC;
    }
}
