package dev.cyanotype.language.resolve;

/**
 * How words are held against texts, roles and ids: letter case is ignored, white space of any kind and length is one space,
 * and what a text holds it holds as whole words.
 */
public final class Loosely {
    private static final int NO = -1;

    private Loosely() {}

    /** What is the same of all texts that are the same words. */
    public static String key(String text) {
        var key = new StringBuilder(text.length());
        int i = skipSpace(text, 0);
        while (i < text.length()) {
            int behind = skipSpace(text, i);
            if (behind > i) {
                i = behind;
                if (i < text.length()) {
                    key.append(' ');
                }
            } else {
                key.append(folded(text.charAt(i++)));
            }
        }
        return key.toString();
    }

    /** Whether a text is these words. */
    static boolean is(String text, String words) {
        int start = skipSpace(text, 0);
        int end = match(text, start, words);
        return end != NO && skipSpace(text, end) == text.length();
    }

    /** Whether the words stand together in a text. */
    static boolean holds(String text, String words) {
        if (skipSpace(words, 0) == words.length()) {
            return false;
        }
        for (int start = 0; start < text.length(); start++) {
            if (isBreak(text, start)) {
                int end = match(text, start, words);
                if (end != NO && isBreak(text, end)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether each of the words stands somewhere in a text. */
    static boolean holdsEach(String text, String words) {
        int start = skipSpace(words, 0);
        if (start == words.length()) {
            return false;
        }
        while (start < words.length()) {
            int end = start;
            while (end < words.length() && !isSpace(words.charAt(end))) {
                end++;
            }
            if (!holds(text, words.substring(start, end))) {
                return false;
            }
            start = skipSpace(words, end);
        }
        return true;
    }

    /** Whether two names are spelt with the same letters and digits, whatever separates their words. */
    static boolean isName(String name, String words) {
        int i = skipSeparators(name, 0);
        int j = skipSeparators(words, 0);
        if (i == name.length()) {
            return false;
        }
        while (true) {
            i = skipSeparators(name, i);
            j = skipSeparators(words, j);
            if (i == name.length() || j == words.length()) {
                return i == name.length() && j == words.length();
            }
            if (folded(name.charAt(i++)) != folded(words.charAt(j++))) {
                return false;
            }
        }
    }

    /** Behind the words where they stand in the text from {@code start} on, else {@link #NO}. */
    private static int match(String text, int start, String words) {
        int i = start;
        int j = skipSpace(words, 0);
        while (j < words.length()) {
            if (isSpace(words.charAt(j))) {
                j = skipSpace(words, j);
                if (j == words.length()) {
                    return i;
                }
                if (i == text.length() || !isSpace(text.charAt(i))) {
                    return NO;
                }
                i = skipSpace(text, i);
            } else if (i == text.length() || folded(text.charAt(i++)) != folded(words.charAt(j++))) {
                return NO;
            }
        }
        return i;
    }

    /** Whether no word goes on from one side of an index to the other. */
    private static boolean isBreak(String text, int at) {
        if (at == 0 || at == text.length()) {
            return true;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        return !Character.isLetterOrDigit(before)
                || !Character.isLetterOrDigit(after)
                || Character.isLowerCase(before) && Character.isUpperCase(after);
    }

    private static int skipSpace(String text, int from) {
        int i = from;
        while (i < text.length() && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int skipSeparators(String text, int from) {
        int i = from;
        while (i < text.length() && (isSpace(text.charAt(i)) || text.charAt(i) == '_' || text.charAt(i) == '-')) {
            i++;
        }
        return i;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F';
    }

    private static char folded(char c) {
        return c < 0x80 ? (c >= 'A' && c <= 'Z' ? (char) (c + 32) : c) : Character.toLowerCase(Character.toUpperCase(c));
    }
}
