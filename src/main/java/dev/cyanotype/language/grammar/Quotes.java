package dev.cyanotype.language.grammar;

/** Where quoted text begins and ends, in straight and typographic quotes. */
final class Quotes {
    private static final String SINGLE = "'\u2018\u2019\u201a`";
    private static final String DOUBLE = "\"\u201c\u201d\u201e\u00ab\u00bb";

    private Quotes() {}

    /** Whether a quote may open at an offset: a single one does so at the start of a word only. */
    static boolean opens(String text, int at) {
        char c = text.charAt(at);
        return DOUBLE.indexOf(c) >= 0 || SINGLE.indexOf(c) >= 0 && (at == 0 || !Lexer.isWordPart(text.charAt(at - 1)));
    }

    static boolean isSingle(char c) {
        return SINGLE.indexOf(c) >= 0;
    }

    /** The offset of the quote that closes the one at an offset, or -1. */
    static int close(String text, int open) {
        return switch (text.charAt(open)) {
            case '"' -> text.indexOf('"', open + 1);
            case '\'' -> single(text, open, "'");
            case '\u2018', '\u2019', '\u201a' -> single(text, open, "\u2019\u2018'");
            case '`' -> single(text, open, "`'");
            case '\u00ab' -> text.indexOf('\u00bb', open + 1);
            default -> first(text, open, "\u201d\u201c\"");
        };
    }

    private static int first(String text, int open, String closing) {
        for (int i = open + 1; i < text.length(); i++) {
            if (closing.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** A single quote within a word is an apostrophe. */
    private static int single(String text, int open, String closing) {
        for (int i = open + 1; i < text.length(); i++) {
            if (closing.indexOf(text.charAt(i)) >= 0 && (i + 1 == text.length() || !Lexer.isWordPart(text.charAt(i + 1)))) {
                return i;
            }
        }
        return -1;
    }
}
