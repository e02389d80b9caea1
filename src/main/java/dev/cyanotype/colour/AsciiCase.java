package dev.cyanotype.colour;

/** Case as CSS has it: A to Z alone, so that the Kelvin sign is no k. */
final class AsciiCase {
    private AsciiCase() {}

    static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
    }

    /** The text itself where it has no capitals. */
    static String lower(String text) {
        int first = 0;
        while (first < text.length() && lower(text.charAt(first)) == text.charAt(first)) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        char[] lowered = text.toCharArray();
        for (int i = first; i < lowered.length; i++) {
            lowered[i] = lower(lowered[i]);
        }
        return new String(lowered);
    }
}
