package dev.cyanotype.editor.find;

/**
 * What is searched for.
 *
 * @param words the words, to the character
 * @param matchCase whether their letter case counts
 * @param wholeWords whether what stands before and behind them has to be no letter and no digit
 * @param scope where
 */
record Wanted(String words, boolean matchCase, boolean wholeWords, Scope scope) {

    /** The offset of the first occurrence from an offset on, or -1. */
    int indexIn(String text, int from) {
        for (int i = from; !words.isEmpty() && i <= text.length() - words.length(); i++) {
            if (text.regionMatches(!matchCase, i, words, 0, words.length()) && (!wholeWords || standsAlone(text, i))) {
                return i;
            }
        }
        return -1;
    }

    private boolean standsAlone(String text, int at) {
        int end = at + words.length();
        return (at == 0 || !Character.isLetterOrDigit(text.codePointBefore(at)))
                && (end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end)));
    }

    /** How often it occurs in a text, no two occurrences sharing a character. */
    int countIn(String text) {
        int count = 0;
        for (int at = indexIn(text, 0); at >= 0; at = indexIn(text, at + words.length())) {
            count++;
        }
        return count;
    }

    /** The text with other words in the place of each occurrence. */
    String replacedIn(String text, String by) {
        var out = new StringBuilder();
        int done = 0;
        for (int at = indexIn(text, 0); at >= 0; at = indexIn(text, done)) {
            out.append(text, done, at).append(by);
            done = at + words.length();
        }
        return out.append(text, done, text.length()).toString();
    }
}
