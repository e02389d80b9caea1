package dev.cyanotype.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@link Packer} packed, piece by piece in the same order. Nothing in the bytes is trusted: what cannot have been packed is
 * {@link Malformed}, and no more room is taken than there are bytes. Equal short strings come back as one.
 */
public final class Unpacker {
    /** Deeper than what the reader of files accepts, with what edits may add. */
    private static final int MAX_DEPTH = 3 * StrictReader.MAX_DEPTH;

    private static final int LONGEST_SHARED = 48;

    private final @Nullable String[] shared = new String[2_048];
    private byte[] bytes = new byte[0];
    private int at;
    private int depth;

    /** Bytes that nothing was packed as. */
    public static final class Malformed extends Exception {
        private static final long serialVersionUID = 1;

        public Malformed(String message) {
            super(message);
        }
    }

    /** Begins with other bytes. */
    public Unpacker over(byte[] packed) {
        bytes = packed;
        at = 0;
        depth = 0;
        return this;
    }

    public boolean isAtEnd() {
        return at == bytes.length;
    }

    public int octet() throws Malformed {
        if (at >= bytes.length) {
            throw new Malformed("it ends too early");
        }
        return bytes[at++] & 0xFF;
    }

    public long number() throws Malformed {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            int octet = octet();
            value |= (long) (octet & 0x7F) << shift;
            if (octet < 0x80) {
                return value >>> 1 ^ -(value & 1);
            }
        }
        throw new Malformed("a number is too long");
    }

    public int integer() throws Malformed {
        long value = number();
        if (value != (int) value) {
            throw new Malformed("a number is out of range");
        }
        return (int) value;
    }

    /** The number of things that follow, each of a byte or more. */
    public int count() throws Malformed {
        int count = integer();
        if (count < 0 || count > bytes.length - at) {
            throw new Malformed("a length is out of range");
        }
        return count;
    }

    public double real() throws Malformed {
        long bits = 0;
        for (int i = 0; i < 8; i++) {
            bits = bits << 8 | octet();
        }
        return Double.longBitsToDouble(bits);
    }

    public byte[] blob() throws Malformed {
        int length = count();
        byte[] blob = new byte[length];
        System.arraycopy(bytes, at, blob, 0, length);
        at += length;
        return blob;
    }

    public String string() throws Malformed {
        int length = count();
        int from = at;
        at += length;
        if (length > LONGEST_SHARED) {
            return new String(bytes, from, length, StandardCharsets.UTF_8);
        }
        int hash = length;
        for (int i = from; i < at; i++) {
            hash = hash * 31 + bytes[i];
        }
        int slot = (hash ^ hash >>> 11) & shared.length - 1;
        String known = shared[slot];
        if (known != null && isAscii(known, from, length)) {
            return known;
        }
        String text = new String(bytes, from, length, StandardCharsets.UTF_8);
        shared[slot] = text;
        return text;
    }

    private boolean isAscii(String text, int from, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != bytes[from + i]) {
                return false;
            }
        }
        return true;
    }

    public List<String> strings() throws Malformed {
        int count = count();
        List<String> texts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            texts.add(string());
        }
        return texts;
    }

    public JsonValue json() throws Malformed {
        if (++depth > MAX_DEPTH) {
            throw new Malformed("it is nested too deep");
        }
        int kind = octet();
        JsonValue value = switch (kind) {
            case Packer.NULL -> JsonLiteral.NULL;
            case Packer.TRUE -> JsonLiteral.TRUE;
            case Packer.FALSE -> JsonLiteral.FALSE;
            case Packer.NUMBER -> jsonNumber();
            case Packer.STRING, Packer.WRITTEN_STRING -> jsonString(kind);
            case Packer.PLAIN_ARRAY -> JsonArray.of(items(count()));
            case Packer.ARRAY -> writtenArray();
            case Packer.OBJECT -> JsonObject.unpackedFrom(this);
            case Packer.HOLE -> {
                boolean wasEmpty = octet() == 1;
                yield new JsonHole(string(), wasEmpty);
            }
            default -> throw new Malformed("there is no kind of value " + kind);
        };
        depth--;
        return value;
    }

    /** A value that has to be an object. */
    public JsonObject object() throws Malformed {
        if (json() instanceof JsonObject object) {
            return object;
        }
        throw new Malformed("a value is no object");
    }

    private JsonNumber jsonNumber() throws Malformed {
        String written = string();
        try {
            return JsonNumber.written(written);
        } catch (NumberFormatException wrong) {
            throw new Malformed("a number is none");
        }
    }

    JsonString jsonString() throws Malformed {
        return jsonString(octet());
    }

    private JsonString jsonString(int kind) throws Malformed {
        String value = string();
        return switch (kind) {
            case Packer.STRING -> JsonString.of(value);
            case Packer.WRITTEN_STRING -> JsonString.written(value, string());
            default -> throw new Malformed("a value is no string");
        };
    }

    private JsonArray writtenArray() throws Malformed {
        JsonValue[] items = items(count());
        return JsonArray.written(items, texts(items.length + 1));
    }

    private JsonValue[] items(int count) throws Malformed {
        JsonValue[] items = new JsonValue[count];
        for (int i = 0; i < count; i++) {
            items[i] = json();
        }
        return items;
    }

    String[] texts(int count) throws Malformed {
        String[] texts = new String[count];
        for (int i = 0; i < count; i++) {
            texts[i] = string();
        }
        return texts;
    }

    public JsonMember member() throws Malformed {
        JsonString name = jsonString();
        String colon = string();
        JsonValue value = json();
        String gap = string();
        return new JsonMember(name, colon, value, gap, string());
    }
}
