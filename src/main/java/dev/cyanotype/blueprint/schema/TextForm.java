package dev.cyanotype.blueprint.schema;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The forms of text that the keyword {@code pattern} asks for: the two of the locked schema are matched by hand. */
final class TextForm {
    private static final String COLOUR = "^#([0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})$";
    private static final String LENGTH = "^\\d+(\\.\\d+)?px$";

    private TextForm() {}

    /** The test that a pattern stands for. */
    static Predicate<String> of(String pattern) {
        return switch (pattern) {
            case COLOUR -> TextForm::isColour;
            case LENGTH -> TextForm::isLength;
            default -> Pattern.compile(pattern).asPredicate();
        };
    }

    /** What a text of that form is. */
    static String words(String pattern) {
        return switch (pattern) {
            case COLOUR -> "a colour, #RRGGBB or #RRGGBBAA";
            case LENGTH -> "a length, such as 12 or \"12px\"";
            default -> "text that matches " + pattern;
        };
    }

    private static boolean isColour(String text) {
        int n = text.length();
        if (n != 7 && n != 9 || text.charAt(0) != '#') {
            return false;
        }
        for (int i = 1; i < n; i++) {
            char c = text.charAt(i);
            if (!isDigit(c) && (c < 'A' || c > 'F') && (c < 'a' || c > 'f')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLength(String text) {
        int whole = digits(text, 0);
        if (whole == 0) {
            return false;
        }
        int end = whole;
        if (end < text.length() && text.charAt(end) == '.') {
            end = digits(text, whole + 1);
            if (end == whole + 1) {
                return false;
            }
        }
        return text.length() == end + 2 && text.charAt(end) == 'p' && text.charAt(end + 1) == 'x';
    }

    /** The end of the digits that begin at a place. */
    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
