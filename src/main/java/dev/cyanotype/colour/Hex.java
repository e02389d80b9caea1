package dev.cyanotype.colour;

/** Hexadecimal notation: {@code #RGB}, {@code #RGBA}, {@code #RRGGBB} and {@code #RRGGBBAA}, in either case. */
final class Hex {
    /** What {@link #argb} gives for anything else; no colour has this value. */
    static final long NONE = -1;

    private Hex() {}

    /** The colour as an unsigned 32-bit ARGB. */
    static long argb(String text) {
        return text.isEmpty() || text.charAt(0) != '#' ? NONE : argb(text, 1);
    }

    /** The colour of the digits from an index to the end. */
    static long argb(String text, int from) {
        int count = text.length() - from;
        if (count != 6 && count != 3 && count != 8 && count != 4) {
            return NONE;
        }
        long digits = 0;
        for (int i = from; i < text.length(); i++) {
            int digit = digit(text.charAt(i));
            if (digit < 0) {
                return NONE;
            }
            digits = digits << 4 | digit;
            if (count < 5) {
                digits = digits << 4 | digit;
            }
        }
        return (count & 3) == 0 ? (digits & 0xFF) << 24 | digits >> 8 : 0xFF000000L | digits;
    }

    /** The value of a hexadecimal digit, -1 of anything else. */
    static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        int letter = c | 0x20;
        return letter >= 'a' && letter <= 'f' && c < 128 ? letter - 'a' + 10 : -1;
    }
}
