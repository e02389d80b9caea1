package dev.cyanotype.editor.commandbar;

import dev.cyanotype.language.completion.Candidate;

/**
 * What stands in the field.
 *
 * @param text the text as typed
 * @param caret the offset in it where the next letter goes
 */
public record Prompt(String text, int caret) {
    static final Prompt EMPTY = new Prompt("", 0);

    public Prompt {
        caret = Math.clamp(caret, 0, text.length());
    }

    /** A text with the caret behind it. */
    static Prompt of(String text) {
        return new Prompt(text, text.length());
    }

    /** This prompt with another text: the caret goes along with what was typed before it or taken away. */
    Prompt retyped(String now) {
        return new Prompt(now, caret + now.length() - text.length());
    }

    /** This prompt with a candidate in the place of what was typed of it, and a space behind. */
    Prompt taking(Candidate candidate) {
        String before = text.substring(0, candidate.from()) + candidate.text();
        String behind = text.substring(candidate.to());
        boolean spaced = !behind.isEmpty() && Character.isWhitespace(behind.charAt(0));
        return new Prompt(before + (spaced ? "" : " ") + behind, before.length() + 1);
    }

    /** The sentence that a row makes of this prompt; none where it is no sentence. */
    String saying(Row row) {
        return switch (row) {
            case Row.Word(Candidate candidate, _) -> taking(candidate).sentence();
            case Row.Whole(_, String sentence) -> sentence;
            case Row.Action _ -> "";
        };
    }

    /** This prompt with a word at the caret, set off by spaces. */
    Prompt inserting(String word) {
        boolean joined = caret > 0 && !Character.isWhitespace(text.charAt(caret - 1));
        String put = (joined ? " " : "") + word + " ";
        return new Prompt(text.substring(0, caret) + put + text.substring(caret), caret + put.length());
    }

    boolean isEmpty() {
        return text.isBlank();
    }

    boolean isAtEnd() {
        return caret == text.length();
    }

    /** What is asked for: the text without the white space around it. */
    String sentence() {
        return text.strip();
    }
}
