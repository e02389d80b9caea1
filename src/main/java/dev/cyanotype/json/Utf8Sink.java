package dev.cyanotype.json;

import java.security.MessageDigest;
import java.util.Arrays;

/** A growing run of UTF-8 bytes that JSON is written into. */
public final class Utf8Sink {
    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private byte[] bytes;
    private int length;

    public Utf8Sink(int capacity) {
        bytes = new byte[Math.max(16, capacity)];
    }

    /** The number of bytes written so far. */
    public int length() {
        return length;
    }

    /** Forgets what was written and keeps the room. */
    public void clear() {
        length = 0;
    }

    /** A copy of what was written. */
    public byte[] toByteArray() {
        return Arrays.copyOf(bytes, length);
    }

    /** Whether these bytes are what was written. */
    boolean holds(byte[] others, int from, int to) {
        return Arrays.equals(bytes, 0, length, others, from, to);
    }

    /** Feeds what was written to a digest. */
    public void digestInto(MessageDigest digest) {
        digest.update(bytes, 0, length);
    }

    public void ascii(char c) {
        ensure(1);
        bytes[length++] = (byte) c;
    }

    /** Writes text that is known to be ASCII. */
    public void ascii(String text) {
        int n = text.length();
        ensure(n);
        run(text, 0, n);
    }

    /** Copies chars below 0x80, for which there is room. */
    @SuppressWarnings("deprecation") // the one copy of Latin-1 bytes that allocates nothing
    private void run(String text, int from, int to) {
        text.getBytes(from, to, bytes, length);
        length += to - from;
    }

    public void bytes(byte[] source, int from, int to) {
        ensure(to - from);
        System.arraycopy(source, from, bytes, length, to - from);
        length += to - from;
    }

    /**
     * Writes any well-formed text.
     *
     * @throws IllegalArgumentException if it holds a lone surrogate
     */
    public void text(String text) {
        int n = text.length();
        int from = 0;
        for (int i = 0; i < n; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                ensure(i - from);
                run(text, from, i);
                i = beyondAscii(text, i, c);
                from = i + 1;
            }
        }
        ensure(n - from);
        run(text, from, n);
    }

    /**
     * Writes a JSON string with the escapes of RFC 8785, section 3.2.2.2.
     *
     * @throws IllegalArgumentException if it holds a lone surrogate
     */
    public void quoted(String text) {
        int n = text.length();
        int from = 0;
        ascii('"');
        for (int i = 0; i < n; i++) {
            char c = text.charAt(i);
            if (c < 0x20 || c >= 0x80 || c == '"' || c == '\\') {
                ensure(i - from);
                run(text, from, i);
                if (c >= 0x80) {
                    i = beyondAscii(text, i, c);
                } else {
                    escape(c);
                }
                from = i + 1;
            }
        }
        ensure(n - from);
        run(text, from, n);
        ascii('"');
    }

    private void escape(char c) {
        ensure(6);
        bytes[length++] = '\\';
        switch (c) {
            case '"', '\\' -> bytes[length++] = (byte) c;
            case '\b' -> bytes[length++] = 'b';
            case '\t' -> bytes[length++] = 't';
            case '\n' -> bytes[length++] = 'n';
            case '\f' -> bytes[length++] = 'f';
            case '\r' -> bytes[length++] = 'r';
            default -> {
                bytes[length++] = 'u';
                bytes[length++] = '0';
                bytes[length++] = '0';
                bytes[length++] = (byte) HEX[c >> 4];
                bytes[length++] = (byte) HEX[c & 15];
            }
        }
    }

    /** Writes the code point at {@code i} and returns the index of its last char. */
    private int beyondAscii(String text, int i, char c) {
        ensure(4);
        if (c < 0x800) {
            bytes[length++] = (byte) (0xC0 | c >> 6);
            bytes[length++] = (byte) (0x80 | c & 0x3F);
            return i;
        }
        if (!Character.isSurrogate(c)) {
            bytes[length++] = (byte) (0xE0 | c >> 12);
            bytes[length++] = (byte) (0x80 | c >> 6 & 0x3F);
            bytes[length++] = (byte) (0x80 | c & 0x3F);
            return i;
        }
        if (!Character.isHighSurrogate(c) || i + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(i + 1))) {
            throw new IllegalArgumentException("a lone surrogate at char " + i + " has no UTF-8 form");
        }
        int point = Character.toCodePoint(c, text.charAt(i + 1));
        bytes[length++] = (byte) (0xF0 | point >> 18);
        bytes[length++] = (byte) (0x80 | point >> 12 & 0x3F);
        bytes[length++] = (byte) (0x80 | point >> 6 & 0x3F);
        bytes[length++] = (byte) (0x80 | point & 0x3F);
        return i + 1;
    }

    private void ensure(int more) {
        if (more > bytes.length - length) {
            bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(length, more), (int) Math.min(bytes.length * 2L, 2_000_000_000L)));
        }
    }
}
