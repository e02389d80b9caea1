package dev.cyanotype.language.recovery;

import java.util.Locale;

/** A word of a sentence that neither the lexicon nor the document knows, and what it is near to. */
final class Unknown {
    private final int from;
    private final int to;
    private final String lower;
    private final Nearest inLexicon;
    private final Nearest inDocument;
    private final boolean opens;
    private final boolean closes;
    private boolean known;

    /**
     * A word of a sentence.
     *
     * @param opens whether it is the first of a clause
     * @param closes whether it is the last of one
     */
    Unknown(String sentence, int from, int to, boolean opens, boolean closes) {
        this.opens = opens;
        this.closes = closes;
        this.from = from;
        this.to = to;
        this.lower = sentence.substring(from, to).toLowerCase(Locale.ROOT);
        this.inLexicon = new Nearest(lower);
        this.inDocument = new Nearest(lower);
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    String lower() {
        return lower;
    }

    Nearest inLexicon() {
        return inLexicon;
    }

    Nearest inDocument() {
        return inDocument;
    }

    boolean opens() {
        return opens;
    }

    boolean closes() {
        return closes;
    }

    /** Whether the document turned out to have the word after all. */
    boolean isKnown() {
        return known;
    }

    /** Holds a word of the document, which stands from one offset of a text to another, against this one. */
    void meet(String text, int start, int end, int letters) {
        int length = end - start;
        if (length == lower.length() && text.regionMatches(true, start, lower, 0, length)) {
            known = true;
        } else if (!known && length >= 3 && inDocument.mayBe(length, letters)) {
            inDocument.offer(text.substring(start, end).toLowerCase(Locale.ROOT), false);
        }
    }
}
