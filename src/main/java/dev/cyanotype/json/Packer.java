package dev.cyanotype.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A growing run of bytes in which numbers, strings and JSON are packed so that {@link Unpacker} gives back the very same: the
 * order of members, the digits of numbers and all text between them.
 */
public final class Packer {
    static final byte NULL = 0;
    static final byte TRUE = 1;
    static final byte FALSE = 2;
    static final byte NUMBER = 3;
    static final byte STRING = 4;
    static final byte WRITTEN_STRING = 5;
    static final byte PLAIN_ARRAY = 6;
    static final byte ARRAY = 7;
    static final byte OBJECT = 8;
    static final byte HOLE = 9;

    private byte[] bytes = new byte[256];
    private int length;

    public byte[] toByteArray() {
        return Arrays.copyOf(bytes, length);
    }

    public Packer octet(int value) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, length * 2);
        }
        bytes[length++] = (byte) value;
        return this;
    }

    /** A whole number in seven bits to a byte, the sign in the lowest: small ones are short. */
    public Packer number(long value) {
        long rest = value << 1 ^ value >> 63;
        while ((rest & ~0x7FL) != 0) {
            octet((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        return octet((int) rest);
    }

    public Packer real(double value) {
        long bits = Double.doubleToRawLongBits(value);
        for (int shift = 56; shift >= 0; shift -= 8) {
            octet((int) (bits >>> shift));
        }
        return this;
    }

    public Packer blob(byte[] blob) {
        number(blob.length);
        int needed = Math.addExact(length, blob.length);
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(needed, (int) Math.min(bytes.length * 2L, Integer.MAX_VALUE - 8)));
        }
        System.arraycopy(blob, 0, bytes, length, blob.length);
        length = needed;
        return this;
    }

    public Packer string(String text) {
        return blob(text.getBytes(StandardCharsets.UTF_8));
    }

    public Packer strings(List<String> texts) {
        number(texts.size());
        texts.forEach(this::string);
        return this;
    }

    /** A value as it was written; a hole is none for {@link JsonValue#writeTo}, and is one here. */
    public Packer json(JsonValue value) {
        return switch (value) {
            case JsonLiteral literal -> octet(literal == JsonLiteral.NULL ? NULL : literal == JsonLiteral.TRUE ? TRUE : FALSE);
            case JsonNumber number -> octet(NUMBER).string(number.written());
            case JsonString string -> string(string);
            case JsonArray array -> array.packInto(this);
            case JsonObject object -> object.packInto(octet(OBJECT));
            case JsonHole hole -> octet(HOLE).octet(hole.wasEmpty() ? 1 : 0).string(hole.close());
        };
    }

    Packer string(JsonString string) {
        String written = string.written();
        return written == null
                ? octet(STRING).string(string.value())
                : octet(WRITTEN_STRING).string(string.value()).string(written);
    }

    public Packer member(JsonMember member) {
        return string(member.name()).string(member.colon()).json(member.value()).string(member.gap()).string(member.close());
    }
}
