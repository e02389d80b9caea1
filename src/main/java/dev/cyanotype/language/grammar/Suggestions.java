package dev.cyanotype.language.grammar;

import java.util.ArrayList;
import java.util.List;

/** Sentences made from the one at hand, to be tried on the document. */
final class Suggestions {
    /** A sentence longer than this is not written out again. */
    static final int LONGEST = 2_000;

    private final Scan s;

    Suggestions(Scan scan) {
        this.s = scan;
    }

    /** The sentence with words put in behind the last token taken. */
    List<String> insert(String... words) {
        return replace(s.offset(), s.offset(), true, words);
    }

    /** The sentence with other words for the tokens from one to another. */
    List<String> replaceTokens(int from, int to, String... words) {
        int end = to > from ? s.token(to - 1).to() : s.token(from).from();
        return replace(s.token(from).from(), end, false, words);
    }

    /** The sentence without the tokens from one to another. */
    String without(int from, int to) {
        String before = s.sentence.substring(0, s.token(from).from()).stripTrailing();
        String after = s.sentence.substring(s.token(to - 1).to());
        return (before.isEmpty() ? after.stripLeading() : before + after).strip();
    }

    private List<String> replace(int from, int to, boolean spaced, String... words) {
        List<String> sentences = new ArrayList<>(words.length);
        if (s.sentence.length() > LONGEST) {
            return sentences;
        }
        String before = s.sentence.substring(0, from);
        String after = s.sentence.substring(to);
        for (String word : words) {
            sentences.add(before + (spaced && !before.isEmpty() ? " " : "") + word + after);
        }
        return sentences;
    }
}
