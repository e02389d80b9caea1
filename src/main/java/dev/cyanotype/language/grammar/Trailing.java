package dev.cyanotype.language.grammar;

import java.util.Arrays;

/** What stands behind a sentence and means nothing: punctuation, and "(command 12)". */
final class Trailing {
    private Trailing() {}

    /** The tokens without it. */
    static Lexeme[] removed(Lexeme[] tokens, String sentence) {
        int last = withoutMarks(tokens, tokens.length - 1);
        int open = last - 4;
        if (last > 3 && tokens[last - 1].kind() == Kind.CLOSE && tokens[last - 2].kind() == Kind.NUMBER
                && tokens[last - 3].kind() == Kind.WORD && tokens[open].kind() == Kind.OPEN && isCount(tokens[last - 3], sentence)) {
            last = withoutMarks(tokens, open);
        }
        if (last == tokens.length - 1) {
            return tokens;
        }
        Lexeme[] rest = Arrays.copyOf(tokens, last + 1);
        rest[last] = Lexeme.of(Kind.END, sentence.length(), sentence.length());
        return rest;
    }

    private static int withoutMarks(Lexeme[] tokens, int end) {
        int last = end;
        while (last > 0 && isMark(tokens[last - 1].kind())) {
            last--;
        }
        return last;
    }

    private static boolean isMark(Kind kind) {
        return kind == Kind.STOP || kind == Kind.COMMA || kind == Kind.SEMICOLON || kind == Kind.COLON;
    }

    private static boolean isCount(Lexeme word, String sentence) {
        int length = word.to() - word.from();
        return sentence.regionMatches(true, word.from(), "command", 0, length) || sentence.regionMatches(true, word.from(), "step", 0, length);
    }
}
