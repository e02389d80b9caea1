package dev.cyanotype.cli.pipe;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The outermost object of a line, cut into its members; what the members hold is yet to be read.
 *
 * <p>Cutting needs brackets and quotes alone. It lets a large value be compared with one seen before, rather than read, and
 * gives each the reader's limits for itself.
 *
 * @param members the members in order
 */
record Envelope(List<Member> members) {

    /**
     * One member.
     *
     * @param name its name, quotes included
     * @param value its value, with white space around it
     */
    record Member(Slice name, Slice value) {}

    /** A part of the line, from one offset to before another. */
    record Slice(int from, int to) {}

    /** The members of the object that the bytes are, or null where they are none. */
    static @Nullable Envelope of(byte[] bytes) {
        return new Cutter(bytes).cut();
    }

    private static final class Cutter {
        private final byte[] bytes;
        private final List<Member> members = new ArrayList<>();
        private int at;

        Cutter(byte[] bytes) {
            this.bytes = bytes;
        }

        @Nullable Envelope cut() {
            skipMark();
            skipSpace();
            if (!take('{')) {
                return null;
            }
            skipSpace();
            if (!take('}')) {
                do {
                    if (!member()) {
                        return null;
                    }
                } while (take(','));
                if (!take('}')) {
                    return null;
                }
            }
            skipSpace();
            return at == bytes.length ? new Envelope(members) : null;
        }

        private boolean member() {
            skipSpace();
            int name = at;
            if (at == bytes.length || bytes[at] != '"') {
                return false;
            }
            skipString();
            int nameEnd = at;
            skipSpace();
            if (!take(':')) {
                return false;
            }
            int value = at;
            skipValue();
            members.add(new Member(new Slice(name, nameEnd), new Slice(value, at)));
            return true;
        }

        /** Up to the comma or brace behind a value. */
        private void skipValue() {
            int depth = 0;
            while (at < bytes.length) {
                switch (bytes[at]) {
                    case '"' -> skipString();
                    case '{', '[' -> {
                        depth++;
                        at++;
                    }
                    case '}', ']' -> {
                        if (depth-- == 0) {
                            return;
                        }
                        at++;
                    }
                    case ',' -> {
                        if (depth == 0) {
                            return;
                        }
                        at++;
                    }
                    default -> at++;
                }
            }
        }

        private void skipString() {
            at++;
            while (at < bytes.length && bytes[at] != '"') {
                at += bytes[at] == '\\' ? 2 : 1;
            }
            at = Math.min(at + 1, bytes.length);
        }

        /** The byte order mark, with which a stream may begin. */
        private void skipMark() {
            at = bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF ? 3 : 0;
        }

        private void skipSpace() {
            while (at < bytes.length && (bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\r' || bytes[at] == '\n')) {
                at++;
            }
        }

        private boolean take(char c) {
            if (at < bytes.length && bytes[at] == c) {
                at++;
                return true;
            }
            return false;
        }
    }
}
