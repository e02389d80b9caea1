package dev.cyanotype.colour;

/** A place in a text, with the tokens of CSS Syntax 3 that colours are made of. */
final class CssScanner {
    private static final char END = '\0';

    private final String text;
    private int at;

    CssScanner(String text) {
        this.text = text;
    }

    boolean atEnd() {
        return at >= text.length();
    }

    /** The next character, NUL at the end. */
    char peek() {
        return peek(0);
    }

    private char peek(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : END;
    }

    /** Passes a character if it comes next. */
    boolean take(char c) {
        if (atEnd() || text.charAt(at) != c) {
            return false;
        }
        at++;
        return true;
    }

    /** Passes white space and comments. */
    void skipSpace() {
        while (true) {
            if (isSpace(peek())) {
                at++;
            } else if (peek() == '/' && peek(1) == '*') {
                int close = text.indexOf("*/", at + 2);
                at = close < 0 ? text.length() : close + 2;
            } else {
                return;
            }
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }

    /** Passes an identifier; gives it in lower case with its escapes resolved, empty where there is none. */
    String word() {
        int dashes = peek() == '-' ? 1 : 0;
        boolean starts = dashes == 1 && peek(1) == '-' || isNameStart(peek(dashes)) || isEscape(dashes);
        if (!starts) {
            return "";
        }
        StringBuilder word = new StringBuilder();
        while (true) {
            if (isEscape(0)) {
                word.appendCodePoint(escaped());
            } else if (isNameStart(peek()) || isDigit(peek()) || peek() == '-') {
                word.append(AsciiCase.lower(text.charAt(at++)));
            } else {
                return AsciiCase.lower(word.toString());
            }
        }
    }

    /** Passes a {@code #} and the letters and digits after it. */
    String hash() {
        int start = at++;
        while (Hex.digit(peek()) >= 0 || isNameStart(peek())) {
            at++;
        }
        return text.substring(start, at);
    }

    /** Whether a number comes next. */
    boolean atNumber() {
        int sign = peek() == '+' || peek() == '-' ? 1 : 0;
        return isDigit(peek(sign)) || peek(sign) == '.' && isDigit(peek(sign + 1));
    }

    /** Passes the number that comes next; infinite where a double can't hold it. */
    double number() {
        int start = at;
        at += peek() == '+' || peek() == '-' ? 1 : 0;
        skipDigits();
        if (peek() == '.' && isDigit(peek(1))) {
            at++;
            skipDigits();
        }
        if (peek() == 'e' || peek() == 'E') {
            int sign = peek(1) == '+' || peek(1) == '-' ? 1 : 0;
            if (isDigit(peek(1 + sign))) {
                at += 1 + sign;
                skipDigits();
            }
        }
        return Double.parseDouble(text.substring(start, at));
    }

    private void skipDigits() {
        while (isDigit(peek())) {
            at++;
        }
    }

    private boolean isEscape(int ahead) {
        char next = peek(ahead + 1);
        return peek(ahead) == '\\' && next != END && next != '\n' && next != '\r' && next != '\f';
    }

    private int escaped() {
        at++;
        int point = 0;
        int digits = 0;
        while (digits < 6 && Hex.digit(peek()) >= 0) {
            point = point << 4 | Hex.digit(text.charAt(at++));
            digits++;
        }
        if (digits == 0) {
            point = text.codePointAt(at);
            at += Character.charCount(point);
        } else if (peek() == '\r' && peek(1) == '\n') {
            at += 2;
        } else if (isSpace(peek())) {
            at++;
        }
        boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return point == 0 || surrogate || !Character.isValidCodePoint(point) ? 0xFFFD : point;
    }

    private static boolean isNameStart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c >= 0x80;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
