package dev.cyanotype.language.grammar;

import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads the words that a component is to bear: what is quoted, to the character, else all up to the end of the sentence or to a
 * separator behind which a clause reads.
 */
final class TextReader {
    private final Scan s;
    private final IntPredicate clauseAt;

    TextReader(Scan scan, IntPredicate clauseAt) {
        this.s = scan;
        this.clauseAt = clauseAt;
    }

    @Nullable String read() {
        return readUpTo(token -> false);
    }

    /**
     * The words.
     *
     * @param stop whether bare words end before a token though no separator stands there
     */
    @Nullable String readUpTo(IntPredicate stop) {
        if (s.kind() == Kind.QUOTED) {
            return quoted();
        }
        int from = s.at;
        if (s.atEnd() || s.kind() == Kind.UNCLOSED) {
            return null;
        }
        int to = from;
        while (to < s.tokens.length - 1) {
            if (to > from && s.separates(to)) {
                int next = behindSeparators(to);
                if (next == s.tokens.length - 1 || clauseAt.test(next)) {
                    break;
                }
            }
            to++;
            if (stop.test(to)) {
                break;
            }
        }
        s.takeAs(Trace.Use.TEXT, to);
        return to == from ? null : s.text(from, to);
    }

    @Nullable String quoted() {
        String text = s.token().text();
        if (s.kind() != Kind.QUOTED || text == null) {
            return null;
        }
        s.at++;
        return text;
    }

    private int behindSeparators(int token) {
        int at = s.at;
        s.at = token;
        s.takeSeparators();
        int next = s.at;
        s.at = at;
        return next;
    }
}
