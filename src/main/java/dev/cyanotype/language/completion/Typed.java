package dev.cyanotype.language.completion;

/**
 * A sentence cut at a caret.
 *
 * @param stem what stands before the word at the caret
 * @param word what is typed of this word up to the caret
 * @param rest what stands behind the word
 * @param from the offset of the word
 * @param to the offset behind it
 */
record Typed(String stem, String word, String rest, int from, int to) {

    static Typed at(String sentence, int caret) {
        int from = caret;
        while (from > 0 && isWithin(sentence.charAt(from - 1))) {
            from--;
        }
        int to = caret;
        while (from < caret && to < sentence.length() && isWithin(sentence.charAt(to))) {
            to++;
        }
        return new Typed(
                sentence.substring(0, from), sentence.substring(from, caret), sentence.substring(to).stripTrailing(), from, to);
    }

    private static boolean isWithin(char c) {
        return !Character.isWhitespace(c) && c != ',' && c != ';';
    }
}
